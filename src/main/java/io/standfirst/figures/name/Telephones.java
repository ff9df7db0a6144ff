package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberCodes;

/**
 * Telephone numbers: "555-0123", "+44 20 7946 0958", "1-800-FERRIES", "called 911", "helpline:
 * 1672".
 */
final class Telephones {
  /** How many lexemes an international number has at most, with its signs. */
  private static final int LONGEST = 12;

  /** How many of one list there are. */
  private static final int MOST_LISTED = 6;

  /** How far before its number "text" stands. */
  private static final int NEAR = 4;

  private final WordSets<NameWord> words;

  Telephones(WordSets<NameWord> words) {
    this.words = words;
  }

  /** Whether the number at a lexeme is one, or part of one. */
  boolean holds(Lexemes line, int at) {
    return isOne(line, at) || isFurther(line, at);
  }

  private boolean isOne(Lexemes line, int at) {
    return isShort(line, at)
        || isInternational(line, at)
        || isLettered(line, at)
        || isDialled(line, at)
        || isTrunk(line, at);
  }

  /** "0800 555 111": what follows a dialling code. */
  private static boolean isTrunk(Lexemes line, int at) {
    Lexeme code = line.at(at - 1);
    return code.isPlainDigits()
        && code.raw().startsWith("0")
        && code.raw().length() > 2
        && line.at(at).isNumber()
        && !line.at(at + 1).isWord();
  }

  /** "+44 20 7946 0958 or 0959", "555-0123, 555-0178": one more of a list of them. */
  private boolean isFurther(Lexemes line, int at) {
    int last = at;
    if (line.at(at + 1).isWord() && !isJoint(line.at(at + 1))) {
      return false;
    }
    for (int i = 0; i < MOST_LISTED; i++) {
      int first = last;
      while (first > last - LONGEST && isInner(line, first - 1)) {
        first--;
      }
      if (!isJoint(line.at(first - 1)) || !line.at(first - 2).isNumber()) {
        return false;
      }
      last = first - 2;
      if (isOne(line, last)) {
        return true;
      }
    }
    return false;
  }

  /** "1-800-FERRIES": the letters that its last digits are on. */
  private static boolean isLettered(Lexemes line, int at) {
    int area = NumberCodes.joins(line, at + 1) ? at + 2 : at;
    Lexeme hyphen = line.at(area + 1);
    Lexeme letters = line.at(area + 2);
    return hyphen.isHyphen()
        && hyphen.glued()
        && letters.glued()
        && letters.isCapitals()
        && letters.raw().length() > 2
        && line.at(area).isPlainDigits()
        && line.at(area).raw().length() == 3
        && NumberCodes.joins(line, area - 1);
  }

  /** "555-0123", "(212) 555-0187". */
  private static boolean isShort(Lexemes line, int at) {
    boolean area = line.at(at - 1).is("(") && line.at(at + 1).is(")") && isPair(line, at + 2);
    return area
        || (isPair(line, at) && isArea(line, at - 1))
        || (NumberCodes.joins(line, at - 1) && isPair(line, at - 2) && isArea(line, at - 3))
        || isLocal(line, at)
        || (NumberCodes.joins(line, at - 1) && isLocal(line, at - 2));
  }

  /** The bracket that ends "(212)". */
  private static boolean isArea(Lexemes line, int bracket) {
    return line.at(bracket).is(")")
        && line.at(bracket - 1).isPlainDigits()
        && line.at(bracket - 1).raw().length() == 3
        && line.at(bracket - 2).is("(");
  }

  private static boolean isLocal(Lexemes line, int at) {
    Lexeme second = line.at(at + 2);
    return isPair(line, at) && (second.raw().startsWith("0") || !second.raw().endsWith("00"));
  }

  private static boolean isPair(Lexemes line, int at) {
    Lexeme first = line.at(at);
    Lexeme second = line.at(at + 2);
    return NumberCodes.joins(line, at + 1)
        && first.isPlainDigits()
        && first.raw().length() == 3
        && second.isPlainDigits()
        && second.raw().length() == 4;
  }

  /** "+36 30 241 7760", "+66 (0) 2617 6000": groups of digits after a plus. */
  private static boolean isInternational(Lexemes line, int at) {
    int first = at;
    int groups = 1;
    while (first > at - LONGEST && isInner(line, first - 1)) {
      first--;
      groups += line.at(first).isNumber() ? 1 : 0;
    }
    boolean plus =
        line.at(first - 1).is("+") && line.at(first).isNumber() && line.at(first).glued();
    int next = at + 1;
    while (next < at + 2 && isSign(line.at(next))) {
      next++;
    }
    return plus && (groups > 1 || line.at(next).isNumber());
  }

  private static boolean isJoint(Lexeme lexeme) {
    return lexeme.is(",") || lexeme.is("or") || lexeme.is("and") || lexeme.is("/");
  }

  private static boolean isInner(Lexemes line, int at) {
    return line.at(at).isNumber() || isSign(line.at(at));
  }

  private static boolean isSign(Lexeme lexeme) {
    return lexeme.is("(") || lexeme.is(")") || lexeme.isHyphen();
  }

  /** "called 911", "a 999 caller", "helpline: 1672", "text HELP to 66777". */
  private boolean isDialled(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (!number.isPlainDigits() || number.glued()) {
      return false;
    }
    boolean emergency =
        words.has(NameWord.EMERGENCY, number)
            && (words.has(NameWord.DIAL, line.at(at - 1))
                || words.has(NameWord.TELEPHONE, line.at(at - 1))
                || words.has(NameWord.DIALLED, line.at(at + 1)));
    boolean listed =
        line.at(at - 1).is(":")
            && words.has(NameWord.TELEPHONE, line.at(at - 2))
            && !line.at(at + 1).isWord();
    boolean known = number.raw().equals("911") && !line.at(at + 1).isWord();
    boolean called =
        words.has(NameWord.HELPLINE, number)
            && words.has(NameWord.DIAL, line.at(at - 1))
            && (!line.at(at + 1).isWord() || words.has(NameWord.CALLED_FOR, line.at(at + 1)));
    boolean texted = line.at(at - 1).is("to") && words.holds(NameWord.TEXTED, line, at - NEAR, at);
    boolean numbered =
        line.at(at - 1).is("number") && words.holds(NameWord.TELEPHONE, line, at - LONGEST, at - 1);
    return emergency || known || called || listed || texted || numbered;
  }
}
