package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.unit.Units;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun groups of one sentence: runs of words that are no grammar, no verb, no unit and no
 * part of another figure.
 */
public final class NounGroups {
  private static final int MAX_LENGTH = 10;
  private static final int MAX_AMOUNT = 24;

  /** How many lexemes "year-on-year" is. */
  private static final int PACE = 5;

  private static final Set<String> AGED = Set.of("old", "olds");

  private static final Set<String> COPULAS =
      Set.of("is", "are", "was", "were", "be", "been", "being", "as", "very", "so", "too");

  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "must", "shall", "should", "not");

  private final Lexemes line;
  private final BitSet taken;
  private final WordClasses classes;
  private final Units units;
  private final WordUses uses;

  /** The lexemes [from, to) of a group. */
  public record Group(int from, int to) {}

  /**
   * @param taken the lexemes that belong to figures and times, counted nouns left out
   */
  public NounGroups(
      Lexemes line, BitSet taken, WordClasses classes, Directions directions, Units units) {
    this.line = line;
    this.taken = taken;
    this.classes = classes;
    this.units = units;
    this.uses = new WordUses(line, taken, classes, directions);
  }

  /** The group that ends right before a lexeme; null for none. */
  public @Nullable Group endingAt(int to) {
    if (isPerson(to)) {
      return aged(to);
    }
    int from = isAbbreviation(to) ? to - 1 : to;
    while (from > Math.max(0, to - MAX_LENGTH) && isMember(from - 1)) {
      from--;
    }
    while (from < to && !opens(from)) {
      from++;
    }
    from += to - from > 1 && isInfinitive(from) ? 1 : 0;
    from -= line.at(from).glued() && line.at(from - 1).isNumber() && !isTaken(from - 1) ? 1 : 0;
    return from < to && isHead(from, to) ? new Group(from, to) : null;
  }

  /** "Harbour Works Inc. (is)": whether a stop ends no sentence. */
  private boolean isAbbreviation(int to) {
    Lexeme next = line.at(to);
    return line.at(to - 1).is(".")
        && line.at(to - 1).glued()
        && next.isWord()
        && !next.isCapitalised();
  }

  /** "a 65-year-old (said)": an age that stands for a person; null for none. */
  private @Nullable Group aged(int to) {
    int from = to;
    while (from > to - MAX_LENGTH && isTaken(from - 1)) {
      from--;
    }
    return classes.is(line.at(from - 1), WordClass.DETERMINER) ? new Group(from, to) : null;
  }

  /** The group that begins at a lexeme, its determiners passed over; null for none. */
  public @Nullable Group startingAt(int at) {
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

  /** The last lexeme before one that is no determiner. */
  public int beforeDeterminers(int from) {
    int at = from - 1;
    while (at > from - 4 && classes.is(line.at(at), WordClass.DETERMINER)) {
      at--;
    }
    return at;
  }

  /** Whether a word is a verb, or helps one. */
  public boolean isVerb(int at) {
    boolean infinitive = line.at(at).isWord() && !isTaken(at) && line.at(at - 1).is("to");
    return uses.isVerb(at)
        || (infinitive
            && isInfinitive(at)
            && !classes.isClosed(line.at(at))
            && !uses.isCompound(at));
  }

  /** Whether a word is part of a noun group. */
  public boolean isNoun(int at) {
    return uses.isNoun(at);
  }

  /** Where the figures and times begin that end right before a lexeme. */
  public int beforeTaken(int to) {
    int from = to;
    while (from > to - MAX_AMOUNT && isTaken(from - 1)) {
      from--;
    }
    return from;
  }

  /** Whether an age that stands for a person ends right before a lexeme. */
  public boolean isPerson(int to) {
    return isTaken(to - 1) && AGED.contains(line.at(to - 1).word());
  }

  /** Whether a word describes the noun after it. */
  public boolean isAdjectival(int at) {
    return uses.isAdjectival(line.at(at));
  }

  /** Whether a word names a unit of measure. */
  public boolean isUnit(int at) {
    return units.named(line.at(at).word()) != null;
  }

  /** Whether a lexeme belongs to a figure or a time. */
  public boolean isTaken(int at) {
    return at >= 0 && taken.get(at);
  }

  private boolean opens(int at) {
    Lexeme lexeme = line.at(at);
    boolean total = lexeme.raw().equals("total") && isMember(at + 1);
    return lexeme.isWord() && !total && !lexeme.isPossessive();
  }

  private boolean closes(int at) {
    Lexeme lexeme = line.at(at);
    return !lexeme.isHyphen() && !lexeme.isPossessive() && !lexeme.is("&");
  }

  private boolean isMember(int at) {
    Lexeme lexeme = line.at(at);
    if (isTaken(at) || isInPace(at)) {
      return false;
    }
    if (lexeme.isPossessive() || lexeme.is("&")) {
      return at > 0 && uses.isNoun(at - 1);
    }
    if (lexeme.isHyphen()) {
      return lexeme.glued() && line.at(at + 1).glued();
    }
    boolean digits = lexeme.isNumber() || lexeme.type() == Lexeme.Type.CODE;
    boolean hyphened = lexeme.glued() && line.at(at - 1).isHyphen() && line.at(at - 1).glued();
    return digits
        ? (line.at(at - 1).isWord() || hyphened) && (lexeme.glued() || isNamed(at - 1))
        : uses.isNoun(at);
  }

  /** "Fortune (100)", "iPhone (11)", "category (4)": a word that a number after it names. */
  private boolean isNamed(int at) {
    Lexeme lexeme = line.at(at);
    return lexeme.hasCapital()
        || classes.is(lexeme, WordClass.INDEX)
        || classes.is(lexeme, WordClass.LABEL);
  }

  /** A group must have a word that is no unit of measure and no predicate adjective. */
  private boolean isHead(int from, int to) {
    if (to - from > 1) {
      return true;
    }
    Lexeme only = line.at(from);
    Lexeme before = line.at(from - 1);
    boolean participle = uses.canBeVerb(only) && !uses.isPlainForm(only) && !line.at(to).is("of");
    boolean predicate = COPULAS.contains(before.word());
    return (only.isCapitalised() || !(predicate || isInfinitive(from) || participle))
        && only.word().length() > 1
        && !isUnit(from);
  }

  /** Whether a word is in "year-on-year", "month-over-month": what a change is reckoned from. */
  private boolean isInPace(int at) {
    for (int from = at - PACE + 1; from <= at; from++) {
      boolean tied = line.at(from + 1).isHyphen() && line.at(from + 1).glued();
      if (tied
          && classes.is(line.at(from), WordClass.TIME)
          && line.at(from + PACE - 1).is(line.at(from).word())
          && line.at(from + PACE - 2).isHyphen()) {
        return true;
      }
    }
    return false;
  }

  /** "will study", "to impose": a verb that no table knows. */
  private boolean isInfinitive(int at) {
    Lexeme lexeme = line.at(at);
    Lexeme before = line.at(at - 1);
    return !lexeme.isCapitalised()
        && ((before.is("to") && !lexeme.word().endsWith("s")) || MODALS.contains(before.word()));
  }
}
