package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;
import java.util.Set;

/**
 * Says where a counted noun phrase ends: at words of grammar, at participles, and at words that are
 * verbs by their ending, their neighbours or the tables.
 */
final class NounEnds {
  private static final Set<String> NO_NOUNS =
      Set.of(
          "others", "times", "ones", "of", "pm", "am", "percent", "s", "'s", "n't", "ish", "etc");

  /** Adjectives that stand for people: "17 injured". */
  static final Set<String> CASUALTIES =
      Set.of(
          "dead",
          "injured",
          "wounded",
          "missing",
          "homeless",
          "unemployed",
          "hospitalised",
          "displaced",
          "stranded",
          "trapped");

  /** Closed words that a counted phrase may begin with: "five more losses". */
  static final Set<String> LEADS =
      Set.of(
          "other",
          "more",
          "fewer",
          "such",
          "most",
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "hourly",
          "straight",
          "short",
          "late",
          "early",
          "earlier",
          "later",
          "further");

  /** How many letters say whose dollars they are: "NZ$", "CAD$". */
  private static final int LONGEST_LETTERS = 3;

  private final WordSets<PhraseWord> words;
  private final WordClasses classes;
  private final Lemmas lemmas;
  private final NumberWords numbers;

  NounEnds(WordClasses classes, Lemmas lemmas, NumberWords numbers, WordSets<PhraseWord> words) {
    this.words = words;
    this.classes = classes;
    this.lemmas = lemmas;
    this.numbers = numbers;
  }

  /** Whether a word can stand in a noun phrase. */
  static boolean isNominal(Lexeme lexeme) {
    return lexeme.isWord() && !NO_NOUNS.contains(lexeme.word());
  }

  /** "US", which in small letters is a pronoun. */
  private static boolean isCountry(Lexeme lexeme, Lexeme next) {
    return lexeme.raw().equals("US") && next.isWord();
  }

  /** "(half of the country's) NZ$370 billion", "(half of the) US $34 billion": whose dollars. */
  static boolean isOfDollars(Lexemes line, int at) {
    Lexeme dollar = line.at(at + 1);
    return dollar.is("$")
        && line.at(at + 2).isNumber()
        && line.at(at).isCapitals()
        && line.at(at).raw().length() <= LONGEST_LETTERS;
  }

  /**
   * Whether a phrase ends before a lexeme.
   *
   * @param i the lexeme
   * @param at where the phrase begins
   * @param head its head as far as it is read; negative for none
   */
  boolean at(Lexemes line, int i, int at, int head) {
    Lexeme lexeme = line.at(i);
    if (i == at && (isCompound(line, at) || isDegree(line, at))) {
      return false;
    }
    boolean compared =
        i == at
            && classes.is(lexeme, WordClass.COMPARATIVE)
            && lexeme.word().endsWith("er")
            && lemmas.isPlural(line.at(at + 1).word())
            && !classes.isClosed(line.at(at + 1));
    if (compared || isCountry(lexeme, line.at(i + 1))) {
      return false;
    }
    if (classes.isClosed(lexeme) && !(i == at && LEADS.contains(lexeme.word()))) {
      return true;
    }
    if (isParticiple(line, i) || (i > at && lexeme.word().endsWith("edly"))) {
      return true;
    }
    if (i == at && lexeme.word().endsWith("ly") && !line.at(i + 1).word().endsWith("s")) {
      return isAdverb(line, i);
    }
    if (i == at) {
      return (numbers.of(lexeme) != null && !numbers.is(lexeme, NumberWords.Role.ORDINAL))
          || isBareVerb(line, i);
    }
    if (numbers.is(lexeme, NumberWords.Role.SMALL) && !lexeme.is("one") && !lexeme.glued()) {
      return true;
    }
    if (head >= 0 && lexeme.isCapitalised() && !line.at(i - 1).isCapitalised()) {
      return true;
    }
    boolean plural = lemmas.isPlural(lexeme.word());
    if (plural && head >= 0 && classes.isClosed(line.at(i + 1)) && isObject(line.at(i + 1))) {
      return true;
    }
    boolean verb = classes.isVerb(lexeme) && (head >= 0 || !plural);
    boolean past =
        lexeme.word().endsWith("ed")
            && lexeme.word().length() > 4
            && !(line.at(i - 1).is("most")
                || line.at(i - 1).is("and")
                || (line.at(i - 1).word().endsWith("ed") && lemmas.isPlural(line.at(i + 1).word()))
                || line.at(i - 1).word().endsWith("ly"));
    boolean joined = line.at(i - 1).isHyphen() || words.has(PhraseWord.DEGREE, line.at(i - 1));
    return !joined && ((verb && head >= 0) || (verb && !line.at(i).isCapitalised()) || past);
  }

  /** "10,000 arriving in Russia", "12 warning their staff": a participle, not a noun in -ing. */
  private boolean isParticiple(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    return lexeme.word().length() > 5
        && lexeme.word().endsWith("ing")
        && !lexeme.isCapitalised()
        && (classes.isClosed(line.at(at + 1)) || line.at(at + 1).endsClause())
        && (!classes.is(lexeme, WordClass.GERUND_NOUN)
            || words.has(PhraseWord.OWNER, line.at(at + 1)));
  }

  /** "(six) off-duty officers", "(40) built-in seats": a particle or verb that a hyphen ties. */
  private boolean isCompound(Lexemes line, int at) {
    Lexeme hyphen = line.at(at + 1);
    boolean tied = hyphen.isHyphen() && hyphen.glued() && line.at(at + 2).glued();
    return tied
        && line.at(at + 2).isWord()
        && !line.at(at).is("to")
        && (classes.is(line.at(at), WordClass.PREPOSITION)
            || classes.is(line.at(at), WordClass.ADVERB)
            || classes.isVerb(line.at(at)));
  }

  /** Words that begin what a verb acts on: after one of them, "proves" was no second noun. */
  private boolean isObject(Lexeme lexeme) {
    return classes.is(lexeme, WordClass.DETERMINER) || classes.is(lexeme, WordClass.PRONOUN);
  }

  /** "(40) newly hired clerks": an adverb of the participle that describes what is counted. */
  private boolean isDegree(Lexemes line, int at) {
    boolean how = line.at(at).word().endsWith("ly") && line.at(at + 1).word().endsWith("ed");
    return (how || words.has(PhraseWord.DEGREE, line.at(at)))
        && lemmas.isPlural(line.at(at + 2).word());
  }

  /** "(the two) quickly won": an adverb that a verb follows. */
  private boolean isAdverb(Lexemes line, int at) {
    Lexeme next = line.at(at + 1);
    return classes.isVerb(next) || classes.isClosed(next) || next.word().endsWith("ed");
  }

  /** "two said", but not "after two failed talks": a verb, straight after a number. */
  private boolean isBareVerb(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    boolean ends =
        !line.at(at + 1).isWord() || classes.isClosed(line.at(at + 1)) || line.at(at + 1).is("one");
    if (ends && isPast(lexeme)) {
      return true;
    }
    boolean attribute =
        (classes.is(line.at(at - 2), WordClass.PREPOSITION)
                || classes.is(line.at(at - 2), WordClass.DETERMINER))
            && !line.at(at - 2).is("of")
            && lemmas.isPlural(line.at(at + 1).word());
    return classes.isVerb(lexeme)
        && !attribute
        && !lemmas.isPlural(lexeme.word())
        && (ends || isPast(lexeme) || lexeme.is("said") || lexeme.is("were"));
  }

  private static boolean isPast(Lexeme lexeme) {
    return lexeme.word().endsWith("ed") && !CASUALTIES.contains(lexeme.word());
  }
}
