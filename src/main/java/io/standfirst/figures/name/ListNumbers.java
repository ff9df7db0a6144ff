package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;

/** Numbers of the items of a list and of notes: "1)", "2.", "(3)", "[3]". */
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
    boolean note = isNote(line, at);
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
    return note || head || bracketedHead || item || heading;
  }

  /** "[12]", "[12-14]", "2017;29:459–465": a note, and what it refers to. */
  private static boolean isNote(Lexemes line, int at) {
    int first = line.at(at - 1).isHyphen() && line.at(at - 2).isPlainDigits() ? at - 2 : at;
    int end =
        line.at(first + 1).isHyphen() && line.at(first + 2).isPlainDigits() ? first + 3 : first + 1;
    Lexeme before = line.at(first - 1);
    boolean volume =
        before.is(";") && line.at(end).is(":") && line.at(end).glued() && line.at(at).glued();
    boolean pages =
        before.is(":")
            && before.glued()
            && line.at(first).glued()
            && line.at(first - 2).isPlainDigits()
            && line.at(first - 3).is(";");
    return (before.is("[") && line.at(end).is("]")) || volume || pages;
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
