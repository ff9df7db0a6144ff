package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.util.Set;

/**
 * Numbers whose shape says that they count nothing: parts of words ("SCP-173", "V10"), ordinals
 * ("22nd") and codes ("24703L202", "007", "+1-222-2222").
 */
public final class NumberCodes {
  private static final Set<String> OPEN_PREFIXES =
      Set.of(
          "magnitude",
          "minus",
          "plus",
          "mid",
          "pre",
          "post",
          "sub",
          "over",
          "under",
          "to",
          "top",
          "non",
          "up",
          "about",
          "around",
          "nearly",
          "almost",
          "some",
          "early",
          "late",
          "a",
          "an",
          "just",
          "then",
          "now");

  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  private static final String DATE_UNITS = "年月日号號";

  private NumberCodes() {}

  /** Whether the number at a lexeme is such a one. */
  public static boolean holds(Lexemes line, int at) {
    return isPartOfWord(line, at)
        || isDateOrOrdinal(line, at)
        || isOrdinal(line, at)
        || isCode(line, at);
  }

  /** "V10", "SCP-173", "F-150", "A2", "under-21s". */
  private static boolean isPartOfWord(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme before = line.at(at - 1);
    if (!number.glued()) {
      return false;
    }
    if (before.isWord()) {
      return !isMeasuredBefore(line, at) && !before.isUnspaced();
    }
    Lexeme stem = line.at(at - 2);
    boolean hyphened = before.isHyphen() && !"–—".contains(before.raw()) && before.glued();
    boolean code =
        stem.isNumber()
            && stem.glued()
            && (line.at(at - 3).isWord()
                || (line.at(at - 3).isHyphen() && line.at(at - 4).isCapitals()));
    boolean ageGroup = hyphened && isAgeGroup(line, at);
    return (hyphened
            && (code || ageGroup || (stem.isWord() && !OPEN_PREFIXES.contains(stem.word()))))
        || (before.isHyphen() && !before.glued() && !line.at(at + 1).is("%") && isCapitals(stem))
        || before.is("#")
        || (before.is("/")
            && before.glued()
            && stem.isWord()
            && (stem.glued() || isCapitals(stem))
            && !line.at(at - 3).isNumber())
        || before.is("@")
        || before.is("_")
        || isNoteMark(before, stem)
        || (before.is(".") && before.glued() && stem.isCapitals() && number.raw().indexOf('.') > 0)
        || (before.is("&") && before.glued());
  }

  /** A number that touches a quotation which ends before it, and the "98" of "KITE'98". */
  private static boolean isNoteMark(Lexeme mark, Lexeme stem) {
    boolean quote = "\"”".contains(mark.raw());
    boolean apostrophe = stem.isCapitalised() && "'’".contains(mark.raw());
    return mark.glued() && stem.isWord() && (quote || apostrophe);
  }

  /** "under-21s", "the under-21 team". */
  private static boolean isAgeGroup(Lexemes line, int at) {
    Lexeme after = line.at(at + 1);
    boolean team =
        (line.at(at - 2).is("under") || line.at(at - 2).is("over"))
            && line.at(at).raw().length() == 2
            && after.isWord()
            && !after.glued();
    return team || (after.is("s") && after.glued() && !line.at(at - 2).is("mid"));
  }

  /** "2024年5月3日", "第5名": a part of a date, or an ordinal, of Chinese and Japanese. */
  private static boolean isDateOrOrdinal(Lexemes line, int at) {
    Lexeme after = line.at(at + 1);
    return (after.isUnspaced() && DATE_UNITS.indexOf(after.raw().charAt(0)) >= 0)
        || (line.at(at - 1).isUnspaced() && line.at(at - 1).raw().endsWith("第"));
  }

  /** "5x7", "1h30": a letter that joins two measures. */
  private static boolean isMeasuredBefore(Lexemes line, int at) {
    Lexeme joint = line.at(at - 1);
    return (joint.is("x") || joint.is("h")) && joint.glued() && line.at(at - 2).isNumber();
  }

  /** "COVID -19": a name in capitals that a gap parts from its number. */
  public static boolean isCapitals(Lexeme word) {
    return word.raw().length() > 3 && word.isCapitals();
  }

  private static boolean isOrdinal(Lexemes line, int at) {
    Lexeme after = line.at(at + 1);
    String raw = line.at(at).raw();
    boolean first = after.is("st") && (!raw.endsWith("1") || raw.endsWith("11"));
    return after.glued() && !first && ORDINAL_ENDS.contains(after.word());
  }

  /** "3-D", "10-K", "4-H": a letter that a hyphen ties to digits, and that is no unit. */
  private static boolean isLettered(Lexemes line, int at) {
    Lexeme letter = line.at(at + 2);
    return line.at(at).isPlainDigits()
        && line.at(at + 1).isHyphen()
        && line.at(at + 1).glued()
        && letter.glued()
        && letter.raw().length() == 1
        && "DHKQ".contains(letter.raw());
  }

  /**
   * "24703L202", "007", "+1-222-2222", "0.1.2-beta", "1:5", "3-D", and letters straight after
   * digits.
   */
  private static boolean isCode(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme after = line.at(at + 1);
    boolean zeros =
        number.raw().length() > 1 && number.isPlainDigits() && number.raw().startsWith("0");
    if (zeros && line.size() > 1) {
      return true;
    }
    if (after.glued()
        && after.isWord()
        && line.at(at + 2).glued()
        && line.at(at + 2).isNumber()
        && !after.is("x")
        && !after.is("h")
        && line.at(at + 2).raw().length() > 1) {
      return true;
    }
    return isLettered(line, at) || hyphenedParts(line, at) >= 3;
  }

  /** How many numbers hyphens join around a lexeme, as they do in telephone numbers. */
  private static int hyphenedParts(Lexemes line, int at) {
    int parts = 1;
    for (int i = at; parts < 4 && joins(line, i + 1); i += 2) {
      parts++;
    }
    for (int i = at; parts < 4 && joins(line, i - 1); i -= 2) {
      parts++;
    }
    return parts;
  }

  /** Whether a hyphen ties the numbers on its two sides together. */
  public static boolean joins(Lexemes line, int hyphen) {
    return line.at(hyphen).isHyphen()
        && line.at(hyphen).glued()
        && line.at(hyphen + 1).glued()
        && line.at(hyphen + 1).isNumber()
        && line.at(hyphen - 1).isNumber();
  }
}
