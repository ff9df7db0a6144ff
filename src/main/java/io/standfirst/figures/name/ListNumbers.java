package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;

/** Numbers of the items of a list and of headings: "1)", "2.", "(3)", "Step 4:". */
final class ListNumbers {
  private static final int MOST_DIGITS = 3;

  /** How many lexemes back an opening bracket is looked for. */
  private static final int REACH = 12;

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
    return head || bracketedHead || item || heading;
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
