package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import java.util.BitSet;
import java.util.Set;

/**
 * Says whether a word of a sentence is used as a noun or as a verb. A word that can be either
 * ("cost", "rise", "claims") is told by its neighbours.
 */
final class WordUses {
  private static final Set<String> NO_ADVERBS =
      Set.of("family", "supply", "reply", "assembly", "monopoly", "ally", "anomaly", "jelly");

  private static final int MAX_COMPOUND = 4;

  private final Lexemes line;
  private final BitSet taken;
  private final WordClasses classes;
  private final WordForms forms;
  private final BitSet asked = new BitSet();
  private final BitSet nouns = new BitSet();

  /**
   * @param taken the lexemes that belong to figures and times, counted nouns left out
   */
  WordUses(Lexemes line, BitSet taken, WordClasses classes, Directions directions) {
    this.line = line;
    this.taken = taken;
    this.classes = classes;
    this.forms = new WordForms(classes, directions);
  }

  /** Whether a word is a verb, or helps one. */
  boolean isVerb(int at) {
    Lexeme lexeme = line.at(at);
    boolean helps =
        classes.is(lexeme, WordClass.AUXILIARY) && !lexeme.isPossessive() && !taken.get(at);
    return helps
        || (isFree(at) && forms.canBeVerb(lexeme) && !isNoun(at) && !forms.isAdverb(lexeme));
  }

  /** Whether a word is part of a noun group rather than a verb, an adverb or grammar. */
  boolean isNoun(int at) {
    if (at < 0 || at >= line.size()) {
      return false;
    }
    if (!asked.get(at)) {
      nouns.set(at, reckoned(at));
      asked.set(at);
    }
    return nouns.get(at);
  }

  private boolean reckoned(int at) {
    Lexeme lexeme = line.at(at);
    if (!lexeme.isWord()
        || taken.get(at)
        || (classes.isClosed(lexeme) && !isCountry(at) && !isCompound(at) && !isComparative(at))
        || isAfterRelative(at)) {
      return false;
    }
    String word = lexeme.word();
    if (classes.is(lexeme, WordClass.ADJECTIVE) || isComparative(at)) {
      return isCompound(at)
          || line.at(at + 1).is("of")
          || isNominal(at + 1)
          || isStandingAlone(at)
          || (isFree(at + 1) && forms.canBeVerb(line.at(at + 1)) && isVerbalNoun(at + 1));
    }
    boolean sentenceAdverb = at == 0 && line.at(1).is(",");
    boolean named = lexeme.isCapitalised() && !sentenceAdverb;
    if (word.endsWith("ly") && !named && !NO_ADVERBS.contains(word)) {
      return false;
    }
    return !forms.canBeVerb(lexeme) || isVerbalNoun(at);
  }

  /** "US", which in small letters is a pronoun. */
  private boolean isCountry(int at) {
    Lexeme next = line.at(at + 1);
    return line.at(at).raw().equals("US") && (next.isWord() || next.is(","));
  }

  /** "long-term", "loan-to-value": a word that hyphens join to its neighbours. */
  boolean isCompound(int at) {
    Lexeme next = line.at(at + 1);
    boolean after = next.isHyphen() && next.glued() && line.at(at + 2).glued();
    boolean before = line.at(at).glued() && line.at(at - 1).isHyphen() && line.at(at - 1).glued();
    return before || after;
  }

  /** "a much larger battery": a comparative that describes a noun. */
  private boolean isComparative(int at) {
    Lexeme before = line.at(line.at(at - 1).is("much") ? at - 2 : at - 1);
    return line.at(at).word().endsWith("er")
        && classes.is(line.at(at), WordClass.COMPARATIVE)
        && classes.is(before, WordClass.DETERMINER);
  }

  /** "the lowest is": a superlative that stands for its noun. */
  private boolean isStandingAlone(int at) {
    return line.at(at - 1).is("the")
        && line.at(at).word().endsWith("st")
        && classes.is(line.at(at + 1), WordClass.AUXILIARY);
  }

  /** "(flats), which range from": a verb by its place. */
  private boolean isAfterRelative(int at) {
    Lexeme relative = line.at(at - 1);
    boolean which = relative.is("which") && !classes.is(line.at(at - 2), WordClass.PREPOSITION);
    return (which || relative.is("who"))
        && !line.at(at).isCapitalised()
        && !forms.canBeVerb(line.at(at + 1))
        && !classes.is(line.at(at + 1), WordClass.AUXILIARY);
  }

  private boolean isNominal(int at) {
    Lexeme lexeme = line.at(at);
    return lexeme.isWord()
        && !taken.get(at)
        && !classes.isClosed(lexeme)
        && !forms.canBeVerb(lexeme)
        && !lexeme.isPossessive();
  }

  boolean isAdjectival(Lexeme lexeme) {
    return forms.isAdjectival(lexeme);
  }

  boolean canBeVerb(Lexeme lexeme) {
    return forms.canBeVerb(lexeme);
  }

  boolean isPlainForm(Lexeme lexeme) {
    return forms.isPlainForm(lexeme);
  }

  private boolean isFree(int at) {
    return line.at(at).isWord() && !taken.get(at);
  }

  /** What stands before the figure that ends at a lexeme: "a" of "a $700 million contract". */
  private Lexeme beforeAmount(int at) {
    int first = at;
    while (first > 0 && taken.get(first - 1)) {
      first--;
    }
    return first == at ? line.at(line.size()) : line.at(first - 1);
  }

  /** "a cost of", "its gains", "Costs rose": a verb's form in a noun's place. */
  private boolean isVerbalNoun(int at) {
    Lexeme before = line.at(at - 1);
    Lexeme after = line.at(at + 1);
    boolean opened =
        (classes.is(before, WordClass.DETERMINER) && !before.is("that") && !before.is("which"))
            || before.isPossessive()
            || (classes.is(before, WordClass.PREPOSITION)
                && !before.is("to")
                && forms.isPlainForm(line.at(at)))
            || before.isHyphen()
            || isCompound(at);
    boolean modified =
        forms.isPlainForm(line.at(at)) && classes.is(beforeAmount(at), WordClass.DETERMINER);
    boolean named = line.at(at).isCapitalised() && at > 0 && before.isWord();
    boolean finite = forms.isPlainForm(line.at(at)) && classes.is(after, WordClass.AUXILIARY);
    boolean gerund =
        line.at(at).word().endsWith("ing")
            && classes.is(after, WordClass.BE)
            && !after.isPossessive()
            && (isCompound(at - 1) || isNominal(at - 1));
    boolean governs = line.isEnglish() && after.is("of") && !line.at(at).word().endsWith("ed");
    boolean described =
        forms.isAdjectival(before)
            && !taken.get(at - 1)
            && isNominal(at + 1)
            && !isComplement(at - 1);
    boolean participial =
        line.at(at).word().endsWith("ed")
            && classes.is(before, WordClass.PREPOSITION)
            && !before.is("by")
            && isNominal(at + 1);
    boolean compound = forms.isPlainForm(line.at(at)) && isNamed(at);
    boolean first = at == 0 && (forms.canBeVerb(after) || classes.is(after, WordClass.AUXILIARY));
    return opened
        || modified
        || named
        || governs
        || finite
        || gerund
        || first
        || described
        || participial
        || compound;
  }

  /** "is likely (to)", "was open": an adjective after a copula describes what stands before it. */
  private boolean isComplement(int adjective) {
    return classes.is(line.at(adjective - 1), WordClass.BE);
  }

  /** "the society report looked at", "a 5% pay rise": the head of a compound noun. */
  private boolean isNamed(int at) {
    Lexeme after = line.at(at + 1);
    boolean governed = forms.canBeVerb(after) && after.word().endsWith("ed");
    int first = at - 1;
    while (first > at - MAX_COMPOUND && isNominal(first - 1)) {
      first--;
    }
    boolean amount = isFree(at - 1) && classes.is(beforeAmount(first), WordClass.DETERMINER);
    return amount || (governed && isNominal(at - 1));
  }
}
