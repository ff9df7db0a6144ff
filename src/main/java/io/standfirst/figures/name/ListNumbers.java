package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.number.NumberWords;

/** Numbers of the items of a list and of headings: "1)", "2.", "(3)", "Step 4:", "Two, it pays". */
final class ListNumbers {
  private static final int MOST_DIGITS = 3;

  /** How many lexemes back an opening bracket is looked for. */
  private static final int REACH = 12;

  /** How many lexemes away another item in brackets is looked for. */
  private static final int LONGEST_ROW = 120;

  private ListNumbers() {}

  /** Whether the number at a lexeme only numbers what follows. */
  static boolean holds(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (!number.isPlainDigits() || number.raw().length() > MOST_DIGITS) {
      return false;
    }
    Lexeme before = line.at(at - 1);
    Lexeme after = line.at(at + 1);
    boolean head =
        at == 0 && line.size() > 2 && (after.is(")") || (after.is(".") && after.glued()));
    boolean bracketedHead = at == 1 && before.is("(") && after.is(")") && line.at(at + 2).isWord();
    boolean item =
        after.is(")")
            && number.raw().length() == 1
            && !before.is("(")
            && !opensBracket(line, at)
            && line.at(at + 2).isWord();
    boolean heading = at == 1 && before.isCapitalised() && after.is(":");
    return head || bracketedHead || item || heading || isInRow(line, at);
  }

  /** "Two, it is cheap": whether a number in words at the head of a sentence numbers it. */
  static boolean opens(Lexemes line, int at, NumberWords numbers, WordClasses classes) {
    return at == 0
        && line.at(1).is(",")
        && classes.is(line.at(2), WordClass.PRONOUN)
        && numbers.is(line.at(0), NumberWords.Role.SMALL);
  }

  /** "(1) the dam and (2) the road": whether the numbers in brackets begin with one. */
  private static boolean isInRow(Lexemes line, int at) {
    if (!isBracketed(line, at)) {
      return false;
    }
    String other = line.at(at).raw().equals("1") ? "2" : "1";
    for (int i = Math.max(0, at - LONGEST_ROW); i < at + LONGEST_ROW; i++) {
      if (line.at(i).raw().equals(other) && isBracketed(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBracketed(Lexemes line, int at) {
    return line.at(at).isPlainDigits()
        && line.at(at).raw().length() <= 2
        && line.at(at - 1).is("(")
        && line.at(at + 1).is(")");
  }

  private static boolean opensBracket(Lexemes line, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (line.at(i).is("(")) {
        return true;
      }
    }
    return false;
  }
}
