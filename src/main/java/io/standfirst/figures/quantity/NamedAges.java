package io.standfirst.figures.quantity;

import io.standfirst.figures.date.Calendar;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import java.util.Locale;

/**
 * Ages that stand bare after whose they are: "Maria Lopez, 42, said", "Jean (36) lives", "the
 * driver, 47, was", "she died at 94". The same after a club or company is what it scored, or where
 * it stands in a list.
 */
final class NamedAges {
  /** How many words a name has at most. */
  private static final int LONGEST_NAME = 5;

  /** How many lexemes a list of ages has at most. */
  private static final int LONGEST_LIST = 10;

  private final WordClasses classes;
  private final Lemmas lemmas;
  private final Calendar calendar;
  private final WordSets<QuantityWord> words;

  NamedAges(Lexicon lexicon, Calendar calendar, WordSets<QuantityWord> words) {
    this.classes = lexicon.classes();
    this.lemmas = lexicon.lemmas();
    this.calendar = calendar;
    this.words = words;
  }

  /** Whether the number at the lexemes [at, to) is such an age. */
  boolean holds(Lexemes line, int at, int to) {
    return isInCommas(line, at, to)
        || isNow(line, at, to)
        || isBracketed(line, at, to)
        || isOfPlace(line, at)
        || isBoth(line, at, to)
        || isOfKin(line, at, to)
        || isAt(line, at, to);
  }

  /** "Lopez, now 52, said". */
  private boolean isNow(Lexemes line, int at, int to) {
    Lexeme name = line.at(at - 3);
    return line.at(at - 1).is("now")
        && line.at(at - 2).is(",")
        && line.at(to).is(",")
        && line.at(at).isPlainDigits()
        && (isName(name) || isSomebody(name));
  }

  /** "her two brothers, 4 and 6, were", "three children, 2, 5 and 8,": a list between commas. */
  private boolean isOfKin(Lexemes line, int at, int to) {
    int first = at;
    while (first > at - LONGEST_LIST && isListed(line, first)) {
      first -= 2;
    }
    int last = at;
    while (last < at + LONGEST_LIST && isListed(line, last + 2)) {
      last += 2;
    }
    Lexeme kin = line.at(first - 2);
    Lexeme after = line.at(last + 1);
    return to == at + 1
        && last > first
        && line.at(last - 1).is("and")
        && line.at(first - 1).is(",")
        && line.at(first).isPlainDigits()
        && line.at(first).raw().length() <= 2
        && classes.is(kin, WordClass.PEOPLE)
        && lemmas.isPlural(kin.word())
        && !after.isWord()
        && !after.is("%");
  }

  /** Whether a number stands behind another and a comma or "and". */
  private static boolean isListed(Lexemes line, int at) {
    Lexeme joint = line.at(at - 1);
    return line.at(at).isPlainDigits()
        && line.at(at).raw().length() <= 2
        && (joint.is(",") || joint.is("and"))
        && line.at(at - 2).isPlainDigits();
  }

  /** "Ana and Maria Lopez, both 31,". */
  private static boolean isBoth(Lexemes line, int at, int to) {
    boolean ends = !line.at(to).isWord() && !line.at(to).is("%");
    return line.at(at - 1).is("both")
        && line.at(at - 2).is(",")
        && line.at(at - 3).isCapitalised()
        && line.at(at).isPlainDigits()
        && ends;
  }

  /** "Maria Lopez 27, of Milford": as the police list people. */
  private static boolean isOfPlace(Lexemes line, int at) {
    boolean name = line.at(at - 1).isCapitalised() && line.at(at - 2).isCapitalised();
    boolean place =
        line.at(at + 1).is(",") && line.at(at + 2).is("of") && line.at(at + 3).isCapitalised();
    return name && place && line.at(at).isPlainDigits() && line.at(at).raw().length() == 2;
  }

  /** "(She died at) 94.": a turn of a life, and the end of a clause after the number. */
  private boolean isAt(Lexemes line, int at, int to) {
    Lexeme after = line.at(to);
    boolean ends = !after.isWord() && !after.isHyphen() && !after.is("%") && !after.is(":");
    return line.at(at - 1).is("at")
        && words.has(QuantityWord.TURN_OF_LIFE, line.at(at - 2))
        && line.at(at).isPlainDigits()
        && ends;
  }

  /** "(the) driver", one of whom an age can be told. */
  private boolean isSomebody(Lexeme noun) {
    return (classes.is(noun, WordClass.PEOPLE) || words.has(QuantityWord.ROLE, noun))
        && !lemmas.isPlural(noun.word());
  }

  /** A bare number of two digits in brackets after a person's name. */
  private boolean isBracketed(Lexemes line, int at, int to) {
    Lexeme name = line.at(at - 2);
    boolean digits = line.at(at).isPlainDigits() && line.at(at).raw().length() == 2;
    boolean brackets = line.at(at - 1).is("(") && line.at(to).is(")");
    boolean acronym =
        name.raw().length() > 1 && name.raw().equals(name.raw().toUpperCase(Locale.ROOT));
    Lexeme after = line.at(to + 1);
    boolean predicate = after.isWord() || ",".equals(after.raw());
    return digits
        && brackets
        && predicate
        && (isSomebody(name)
            || (!acronym
                && isName(name)
                && !classes.is(name, WordClass.LABEL)
                && isPerson(line, at - 1, to + 1)));
  }

  /** Whether the name that ends before a bracket is told to be somebody's. */
  private boolean isPerson(Lexemes line, int end, int after) {
    int first = end - 1;
    while (first > end - LONGEST_NAME && line.at(first - 1).isCapitalised()) {
      first--;
    }
    Lexeme lead = line.at(first - 1);
    boolean organisation =
        words.holds(QuantityWord.ORGANISATION, line, first - 1, end)
            || classes.is(lead, WordClass.DETERMINER)
            || classes.is(line.at(first), WordClass.DETERMINER);
    return !organisation
        && (end - first > 1
            || classes.is(lead, WordClass.PEOPLE)
            || words.has(QuantityWord.PERSONAL_VERB, line.at(after))
            || words.holds(QuantityWord.PERSON, line, 0, line.size()));
  }

  /** "Maria Lopez, 42, said", "Lopez, 42, said". */
  private boolean isInCommas(Lexemes line, int at, int to) {
    Lexeme name = line.at(at - 2);
    boolean digits = line.at(at).isPlainDigits() && line.at(at).raw().length() <= 3;
    if (digits && line.at(at - 1).is(",") && isName(name) && isPictured(line, to)) {
      return true;
    }
    boolean full = line.at(at - 3).isCapitalised();
    boolean dash = full && line.at(to).isHyphen() && !line.at(to).glued();
    boolean commas = line.at(at - 1).is(",") && (",.;".contains(line.at(to).raw()) || dash);
    boolean alone =
        line.at(at).raw().length() == 2
            && line.at(to).is(",")
            && name.word().length() > 2
            && !line.at(to + 1).isNumber()
            && !line.at(to + 1).isCapitalised();
    return digits && commas && (isName(name) ? full || alone : alone && isSomebody(name));
  }

  /** "(left)" of a caption. */
  private boolean isPictured(Lexemes line, int bracket) {
    return line.at(bracket).is("(") && words.has(QuantityWord.PICTURED, line.at(bracket + 1));
  }

  private boolean isName(Lexeme name) {
    return name.isCapitalised() && !classes.isClosed(name) && calendar.month(name) == null;
  }
}
