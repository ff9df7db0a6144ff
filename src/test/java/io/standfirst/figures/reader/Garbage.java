package io.standfirst.figures.reader;

import java.util.Random;

/** Texts that nobody would write. */
final class Garbage {
  private static final String[] PARTS = {
    "5",
    "1,000",
    "0.5",
    "²",
    "½",
    "$",
    "£",
    "€",
    "%",
    "million",
    "half",
    "a",
    "of",
    "to",
    "from",
    "between",
    "and",
    "-",
    "–",
    "(",
    ")",
    "km",
    "years",
    "old",
    "two",
    "third",
    "2019",
    "March",
    "am",
    ":",
    "30",
    "/",
    "\uD800",
    "\uDC00",
    "𝟗",
    "٣",
    "०",
    "\u00A0",
    "\u202F",
    "\u0000",
    "'s",
    "’",
    "North",
    "Koreans",
    "said",
    "per",
    "month",
    "more than",
    ".",
    ",",
    "e9",
    "×10",
    "^",
    "𝟚𝟘",
    "-5",
    "no.",
    "#",
    "twice",
    "fold",
    "12-fold",
    "°C",
    "last",
    "year",
    "\n",
    "中",
    "万",
    "ß",
    "İ",
    "half a ",
    "thirds",
    "twenty-first",
    "over",
    "hundred",
    "thousand",
    "quarters",
    "less than",
    "feet",
    "inches",
    "percent of",
    "ranked",
    "largest",
    "zwei",
    "undzwanzig",
    "quatre",
    "vingt",
    "mil",
    "Millionen",
    "Mrd.",
    "entre",
    "menos"
  };

  private Garbage() {}

  /** Words, digits and signs of the grammar, broken surrogates and other scripts, in any order. */
  static String of(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(1, 40);
    for (int i = 0; i < length; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** A text with letters left out and signs put in. */
  static String broken(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int cut = 0; cut < 12; cut++) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.deleteCharAt(at);
      } else {
        text.insert(at, (char) random.nextInt(0x3000));
      }
    }
    return text.toString();
  }
}
