package io.standfirst.figures.quantity;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import java.util.Set;

/**
 * Bare numbers that a verb or a list tells to be ages: "who was 10", "the oldest was 15", "turned
 * 18", "when Maria was 17,", "at 17 when she left", "ages 23 and 27", "are 4, 6 and 12 years old".
 */
final class ToldAges {
  private static final Set<String> PEOPLE = Set.of("he", "she", "who", "i", "they");
  private static final Set<String> BEING = Set.of("was", "is", "am", "turn", "be", "'s", "'m");
  private static final Set<String> ENDS =
      Set.of(
          ".", ",", "", "when", "and", "by", "at", ")", ";", "in", "on", "every", "each", "this",
          "last", "next", "until", "till", "or", "but");

  private static final Set<String> MODAL = Set.of("would", "will", "may", "might", "must", "now");
  private static final Set<String> TURNING = Set.of("turned", "turns", "turning");
  private static final Set<String> MOST_AGED = Set.of("youngest", "oldest", "eldest");
  private static final Set<String> CONTRACTED = Set.of("i'm", "he's", "she's");
  private static final Set<String> ADVERBS =
      Set.of(
          "just", "only", "now", "then", "still", "already", "about", "nearly", "almost", "barely");

  private static final Set<String> CHILDREN =
      Set.of("kids", "children", "sons", "daughters", "boys", "girls", "twins", "grandchildren");

  private static final Set<String> AGED_PEOPLE =
      Set.of("boy", "girl", "man", "woman", "child", "baby", "lad", "youth", "teenager", "infant");

  /** "left school (at 15)". */
  private static final Set<String> LEFT = Set.of("school", "home", "career", "motherhood");

  private static final Set<String> EXTREMES = Set.of("young", "old");
  private static final Set<String> LISTED = Set.of("aged", "ages");
  private static final Set<String> JOINTS = Set.of(",", "and", "or");

  /** How many words back of its verb the subject may begin. */
  private static final int REACH = 6;

  /** How many ages a list has at most. */
  private static final int LONGEST_LIST = 8;

  private final WordClasses classes;

  ToldAges(WordClasses classes) {
    this.classes = classes;
  }

  /** Whether the number at the lexemes [at, to) is such an age. */
  boolean holds(Lexemes line, int at, int to) {
    return (ENDS.contains(line.at(to).raw()) && (isOfSubject(line, at, to) || isAt(line, at, to)))
        || isExtreme(line, at)
        || isListed(line, at, to)
        || isBeforeOld(line, to)
        || isOfAge(line, at, to)
        || isOfPerson(line, at, to)
        || isOfChildren(line, at, to);
  }

  /** "my kids are (6) and (9)". */
  private boolean isOfChildren(Lexemes line, int at, int to) {
    int first = line.at(at - 1).is("and") && line.at(at - 2).isPlainDigits() ? at - 2 : at;
    Lexeme next = line.at(to);
    boolean ends = next.is("and") ? line.at(to + 1).isPlainDigits() : !next.isWord();
    boolean digits = line.at(at).isPlainDigits() && line.at(at).raw().length() <= 2;
    Lexeme be = line.at(first - 1);
    return digits
        && (be.is("are") || be.is("were"))
        && CHILDREN.contains(line.at(first - 2).word())
        && ends
        && !next.is("%");
  }

  /** "a boy of (about seven) died", "a man of 45", but not "a father of three". */
  private boolean isOfPerson(Lexemes line, int at, int to) {
    int of = beforeAdverbs(line, at - 1);
    Lexeme next = line.at(to);
    boolean ends = !next.isWord() || classes.isClosed(next) || classes.isVerb(next);
    return line.at(of).is("of")
        && AGED_PEOPLE.contains(line.at(of - 1).word())
        && !line.at(to).is("%")
        && ends;
  }

  /** "the average age at diagnosis was (79.1)". */
  static boolean isOfAge(Lexemes line, int at, int to) {
    int verb = beforeAdverbs(line, at - 1);
    if (!BEING.contains(line.at(verb).word()) || line.at(to).is("%") || line.at(to).isHyphen()) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - REACH) && line.at(i).isWord(); i--) {
      if (line.at(i).is("age")) {
        return !line.at(i - 1).is("of") && !line.at(i + 1).is("group");
      }
    }
    return false;
  }

  /** "who was 9", "she will be 41 in May", "when Maria was 17,", "Barnaby was 83 when he". */
  private boolean isOfSubject(Lexemes line, int at, int to) {
    int verb = beforeAdverbs(line, at - 1);
    if (TURNING.contains(line.at(verb).word())
        || CONTRACTED.contains(line.at(verb).word())
        || isTurning(line, verb)) {
      return true;
    }
    int subject = beforeAdverbs(line, verb - 1);
    while (MODAL.contains(line.at(subject).word())) {
      subject--;
    }
    boolean person =
        PEOPLE.contains(line.at(subject).word())
            || isMostAged(line, subject)
            || isWhen(line, to)
            || (line.at(to).is("when") && line.at(subject).isCapitalised())
            || isNameAfterWhen(line, subject, to);
    return BEING.contains(line.at(verb).word()) && person;
  }

  private static int beforeAdverbs(Lexemes line, int last) {
    int at = last;
    while (ADVERBS.contains(line.at(at).word())) {
      at--;
    }
    return at;
  }

  /** "(boys) as young as 12". */
  private static boolean isExtreme(Lexemes line, int at) {
    return line.at(at - 1).is("as")
        && EXTREMES.contains(line.at(at - 2).word())
        && line.at(at - 3).is("as");
  }

  /** "will turn (36)", "to turn (36)". */
  private static boolean isTurning(Lexemes line, int verb) {
    Lexeme lead = line.at(verb - 1);
    return line.at(verb).is("turn") && (lead.is("to") || MODAL.contains(lead.word()));
  }

  /** "(was 79) when he". */
  private static boolean isWhen(Lexemes line, int at) {
    return line.at(at).is("when") && PEOPLE.contains(line.at(at + 1).word());
  }

  /** "When Maria Lopez (was 17,)". */
  private boolean isNameAfterWhen(Lexemes line, int last, int to) {
    int first = last;
    while (line.at(first).isCapitalised() && !classes.isClosed(line.at(first))) {
      first--;
    }
    return first < last && line.at(first).is("when") && line.at(to).is(",");
  }

  /** "at 17 when she left", "At 17, she left". */
  private static boolean isAt(Lexemes line, int at, int to) {
    boolean opens =
        !line.at(at - 2).isWord() && line.at(to).is(",") && PEOPLE.contains(line.at(to + 1).word());
    boolean left = LEFT.contains(line.at(at - 2).word()) && line.at(at).isPlainDigits();
    return line.at(at - 1).is("at") && (opens || left || isWhen(line, to));
  }

  /** "the oldest rower of them (was)". */
  private static boolean isMostAged(Lexemes line, int before) {
    for (int i = before; i > before - REACH && line.at(i).isWord(); i--) {
      if (MOST_AGED.contains(line.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** "(ages 23) and 27", with nothing counted after. */
  private boolean isListed(Lexemes line, int at, int to) {
    int first = at;
    for (int i = 0; i < LONGEST_LIST && JOINTS.contains(line.at(first - 1).word()); i++) {
      int joint = line.at(first - 2).is(",") ? first - 2 : first - 1;
      if (!line.at(joint - 1).isPlainDigits()) {
        break;
      }
      first = joint - 1;
    }
    Lexeme next = line.at(to);
    boolean ends = !next.isWord() || classes.isClosed(next) || classes.is(next, WordClass.VERB);
    return first < at && LISTED.contains(line.at(first - 1).word()) && ends;
  }

  /** "4, 6 (and 12 years old)". */
  private static boolean isBeforeOld(Lexemes line, int to) {
    int next = to;
    for (int i = 0; i < LONGEST_LIST && JOINTS.contains(line.at(next).word()); i++) {
      next += line.at(next).is(",") && JOINTS.contains(line.at(next + 1).word()) ? 2 : 1;
      if (!line.at(next).isPlainDigits()) {
        return false;
      }
      next++;
    }
    int unit = next + (line.at(next).isHyphen() ? 1 : 0);
    int old = unit + 1 + (line.at(unit + 1).isHyphen() ? 1 : 0);
    boolean years = line.at(unit).is("years") || line.at(unit).is("year");
    return next > to && years && (line.at(old).is("old") || line.at(old).is("olds"));
  }
}
