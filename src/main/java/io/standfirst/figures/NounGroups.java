package io.standfirst.figures;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun groups of one sentence: runs of words that are no grammar, no verb, no unit and no
 * part of another figure. A word that can be a verb or a noun ("cost", "rise", "claims") is told by
 * its neighbours.
 */
final class NounGroups {
  private static final int MAX_LENGTH = 10;
  private static final int MAX_LINKS = 4;
  private static final int MAX_NAMES = 5;
  private static final Set<String> LINKS =
      Set.of("of", "in", "on", "for", "at", "from", "with", "among", "between");

  private static final Set<String> NO_ADVERBS =
      Set.of("family", "supply", "reply", "assembly", "monopoly", "ally", "anomaly", "jelly");
  private static final Set<String> COPULAS =
      Set.of("is", "are", "was", "were", "be", "been", "being", "as", "very", "so", "too");

  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "must", "shall", "should", "not");

  private final Lexemes line;
  private final BitSet taken;
  private final WordClasses classes;
  private final Directions directions;
  private final Units units;

  /** The lexemes [from, to) of a group. */
  record Group(int from, int to) {}

  /**
   * @param taken the lexemes that belong to figures and times, counted nouns left out
   */
  NounGroups(Lexemes line, BitSet taken, WordClasses classes, Directions directions, Units units) {
    this.line = line;
    this.taken = taken;
    this.classes = classes;
    this.directions = directions;
    this.units = units;
  }

  /** The group that ends right before a lexeme; null for none. */
  @Nullable Group endingAt(int to) {
    int from = to;
    while (from > Math.max(0, to - MAX_LENGTH) && isMember(from - 1)) {
      from--;
    }
    while (from < to && !opens(from)) {
      from++;
    }
    from += to - from > 1 && isInfinitive(from) ? 1 : 0;
    return from < to && isHead(from, to) ? new Group(from, to) : null;
  }

  /** The group that begins at a lexeme, its determiners passed over; null for none. */
  @Nullable Group startingAt(int at) {
    int from = at;
    while (from < at + 2 && classes.is(line.at(from), WordClass.DETERMINER)) {
      from++;
    }
    int to = from;
    while (to < from + MAX_LENGTH && isMember(to)) {
      to++;
    }
    while (to > from && !closes(to - 1)) {
      to--;
    }
    return to > from && opens(from) && isHead(from, to) ? new Group(from, to) : null;
  }

  /** Past the prepositions and groups that complete a noun: "(stake) in a school in the north". */
  int pastLinks(int at, int links) {
    int end = at;
    for (int i = 0; i < links && LINKS.contains(line.at(end).word()); i++) {
      if (i == 0 && links == 1 && !line.at(end).is("of")) {
        break;
      }
      Group group = startingAt(end + 1);
      if (group == null) {
        break;
      }
      end = group.to();
    }
    return end;
  }

  /** "sales in the north": where the noun begins that a group hangs from. */
  int root(Group group) {
    int from = group.from();
    for (int steps = 0; steps < MAX_LINKS; steps++) {
      from = firstOfList(from);
      int link = beforeDeterminers(from);
      Group head = isLink(link) ? endingAt(link) : null;
      if (head == null) {
        break;
      }
      from = head.from();
    }
    return from;
  }

  /** "(in) Kenya, Uganda and Chad": where a list of names begins that hangs from a preposition. */
  private int firstOfList(int last) {
    int from = last;
    int joint = beforeDeterminers(from);
    for (int names = 0; names < MAX_NAMES && line.at(from).isCapitalised(); names++) {
      boolean joins = line.at(joint).is("and") || (names > 0 && line.at(joint).is(","));
      Group name = joins ? endingAt(joint) : null;
      if (name == null) {
        break;
      }
      from = name.from();
      joint = beforeDeterminers(from);
      if (isLink(joint) && line.at(from).isCapitalised()) {
        return from;
      }
    }
    return last;
  }

  private boolean isLink(int at) {
    return LINKS.contains(line.at(at).word());
  }

  /** The last lexeme before one that is no determiner. */
  int beforeDeterminers(int from) {
    int at = from - 1;
    while (at > from - 4 && classes.is(line.at(at), WordClass.DETERMINER)) {
      at--;
    }
    return at;
  }

  boolean isTaken(int at) {
    return at >= 0 && taken.get(at);
  }

  private boolean opens(int at) {
    Lexeme lexeme = line.at(at);
    return lexeme.isWord() && !lexeme.is("'s") && !lexeme.is("’s");
  }

  private boolean closes(int at) {
    Lexeme lexeme = line.at(at);
    return !lexeme.isHyphen() && !lexeme.is("'s") && !lexeme.is("’s") && !lexeme.is("&");
  }

  private boolean isMember(int at) {
    Lexeme lexeme = line.at(at);
    if (isTaken(at)) {
      return false;
    }
    if (lexeme.is("'s") || lexeme.is("’s") || lexeme.is("&")) {
      return at > 0 && isNoun(at - 1);
    }
    if (lexeme.isHyphen()) {
      return lexeme.glued() && line.at(at + 1).glued();
    }
    boolean digits = lexeme.isNumber() || lexeme.type() == Lexeme.Type.CODE;
    boolean hyphened = lexeme.glued() && line.at(at - 1).isHyphen() && line.at(at - 1).glued();
    return digits
        ? (line.at(at - 1).isWord() || hyphened)
            && (lexeme.glued()
                || line.at(at - 1).isCapitalised()
                || classes.is(line.at(at - 1), WordClass.INDEX))
        : isNoun(at);
  }

  /** A group must have a word that is no unit of measure and no predicate adjective. */
  private boolean isHead(int from, int to) {
    if (to - from > 1) {
      return true;
    }
    Lexeme only = line.at(from);
    Lexeme before = line.at(from - 1);
    boolean participle = canBeVerb(only) && !isPlainForm(only) && !line.at(to).is("of");
    boolean predicate = COPULAS.contains(before.word());
    return (only.isCapitalised() || !(predicate || isInfinitive(from) || participle))
        && only.word().length() > 1
        && units.named(only.word()) == null;
  }

  /** "will study", "to impose": a verb that no table knows. */
  private boolean isInfinitive(int at) {
    Lexeme lexeme = line.at(at);
    Lexeme before = line.at(at - 1);
    return !lexeme.isCapitalised()
        && ((before.is("to") && !lexeme.word().endsWith("s")) || MODALS.contains(before.word()));
  }

  /** Whether a word is a verb, or helps one. */
  boolean isVerb(int at) {
    Lexeme lexeme = line.at(at);
    boolean helps = classes.is(lexeme, WordClass.AUXILIARY) && !lexeme.is("'s") && !isTaken(at);
    return helps || (lexeme.isWord() && !isTaken(at) && canBeVerb(lexeme) && !isNoun(at));
  }

  /** Whether a word is part of a noun group rather than a verb, an adverb or grammar. */
  boolean isNoun(int at) {
    Lexeme lexeme = line.at(at);
    if (!lexeme.isWord()
        || isTaken(at)
        || (classes.isClosed(lexeme) && !isCountry(at) && !isCompound(at))) {
      return false;
    }
    String word = lexeme.word();
    if (classes.is(lexeme, WordClass.ADJECTIVE)) {
      return isCompound(at) || line.at(at + 1).is("of") || isNominal(at + 1);
    }
    boolean sentenceAdverb = at == 0 && line.at(1).is(",");
    boolean named = lexeme.isCapitalised() && !sentenceAdverb;
    if (word.endsWith("ly") && !named && !NO_ADVERBS.contains(word)) {
      return false;
    }
    return !canBeVerb(lexeme) || isVerbalNoun(at);
  }

  /** "US", which in small letters is a pronoun. */
  private boolean isCountry(int at) {
    Lexeme next = line.at(at + 1);
    return line.at(at).raw().equals("US") && (next.isWord() || next.is(","));
  }

  /** "long-term": an adjective that a hyphen joins to the word after it. */
  private boolean isCompound(int at) {
    Lexeme next = line.at(at + 1);
    boolean hyphened = next.isHyphen() && next.glued() && line.at(at + 2).glued();
    return hyphened && classes.is(line.at(at), WordClass.ADJECTIVE);
  }

  private boolean isNominal(int at) {
    Lexeme lexeme = line.at(at);
    return lexeme.isWord()
        && !taken.get(at)
        && !classes.isClosed(lexeme)
        && !canBeVerb(lexeme)
        && !lexeme.is("'s");
  }

  private boolean canBeVerb(Lexeme lexeme) {
    String word = lexeme.word();
    boolean participle =
        word.length() > 4
            && !lexeme.isCapitalised()
            && (word.endsWith("ed")
                || (word.endsWith("ing") && !classes.is(lexeme, WordClass.GERUND_NOUN)));
    return classes.isVerb(lexeme) || directions.of(lexeme) != null || participle;
  }

  /** What stands before the figure that ends at a lexeme: "a" of "a $700 million contract". */
  private Lexeme beforeAmount(int at) {
    int first = at;
    while (isTaken(first - 1)) {
      first--;
    }
    return first == at ? line.at(line.size()) : line.at(first - 1);
  }

  /** After a preposition, "cutting" is a verb still, "cuts" is a noun. */
  private static boolean isPlainForm(Lexeme lexeme) {
    return !lexeme.word().endsWith("ing") && !lexeme.word().endsWith("ed");
  }

  /** "a cost of", "its gains", "Costs rose": a verb's form in a noun's place. */
  private boolean isVerbalNoun(int at) {
    Lexeme before = line.at(at - 1);
    Lexeme after = line.at(at + 1);
    boolean opened =
        (classes.is(before, WordClass.DETERMINER) && !before.is("that") && !before.is("which"))
            || before.is("'s")
            || before.is("’s")
            || (classes.is(before, WordClass.PREPOSITION)
                && !before.is("to")
                && isPlainForm(line.at(at)))
            || line.at(at - 1).isHyphen();
    boolean modified =
        isPlainForm(line.at(at)) && classes.is(beforeAmount(at), WordClass.DETERMINER);
    boolean named = line.at(at).isCapitalised() && at > 0 && before.isWord();
    boolean finite = isPlainForm(line.at(at)) && classes.is(after, WordClass.AUXILIARY);
    boolean governs = after.is("of") && !line.at(at).word().endsWith("ed");
    boolean first = at == 0 && (canBeVerb(after) || classes.is(after, WordClass.AUXILIARY));
    return opened || modified || named || governs || finite || first;
  }
}
