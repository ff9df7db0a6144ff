package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.util.Set;

/**
 * Numbers that point into the literature: notes, "[12]" and "[12-14]", volumes and pages,
 * "2014;31:120–128", identifiers, "doi: 10.1007/978-3-319"; and into the law, "18 U.S.C. § 1030".
 */
final class Citations {
  private static final int MOST_DIGITS = 4;
  private static final int MOST_NOTE_DIGITS = 3;
  private static final Set<String> CODES =
      Set.of("u.s.c", "u.s.c.", "usc", "c.f.r", "c.f.r.", "cfr");

  private Citations() {}

  /** Whether the number at a lexeme does. */
  static boolean holds(Lexemes line, int at) {
    return isIdentifier(line, at)
        || isSubsection(line, at)
        || (isShort(line.at(at)) && (isNote(line, at) || isOfCode(line, at)));
  }

  /** The title before the name of a code, or the section behind it. */
  private static boolean isOfCode(Lexemes line, int at) {
    int before = at - (line.at(at - 1).is("§") ? 2 : 1);
    return CODES.contains(line.at(at + 1).word())
        || CODES.contains(line.at(before).word())
        || (line.at(before).is(".") && CODES.contains(line.at(before - 1).word()));
  }

  /** "a 401(k)", "501(c)(3)". */
  private static boolean isSubsection(Lexemes line, int at) {
    Lexeme letter = line.at(at + 2);
    return line.at(at).isPlainDigits()
        && line.at(at + 1).is("(")
        && line.at(at + 1).glued()
        && letter.isWord()
        && letter.raw().length() == 1
        && letter.glued()
        && line.at(at + 3).is(")");
  }

  private static boolean isShort(Lexeme number) {
    return number.isPlainDigits() && number.raw().length() <= MOST_DIGITS;
  }

  private static boolean isIdentifier(Lexemes line, int at) {
    int doi = at - (line.at(at - 1).is(":") ? 2 : 1);
    return line.at(doi).is("doi") && line.at(at).raw().startsWith("10.");
  }

  private static boolean isNote(Lexemes line, int at) {
    boolean second = line.at(at - 1).isHyphen() && line.at(at - 2).isPlainDigits();
    int first = second ? at - 2 : at;
    boolean range = line.at(first + 1).isHyphen() && line.at(first + 2).isPlainDigits();
    int end = first + (range ? 3 : 1);
    boolean bracketed =
        line.at(first - 1).is("[")
            && line.at(end).is("]")
            && line.at(at).raw().length() <= MOST_NOTE_DIGITS;
    return bracketed || isVolume(line, at) || isPages(line, first);
  }

  /** The 31 of "2014;31:120". */
  private static boolean isVolume(Lexemes line, int at) {
    return line.at(at - 1).is(";")
        && line.at(at).glued()
        && line.at(at + 1).is(":")
        && line.at(at + 1).glued();
  }

  /** What follows "2014;31:". */
  private static boolean isPages(Lexemes line, int first) {
    return line.at(first - 1).is(":")
        && line.at(first - 1).glued()
        && line.at(first).glued()
        && line.at(first - 2).isPlainDigits()
        && isVolume(line, first - 2);
  }
}
