package io.standfirst.text;

/** The marks that end, open and close sentences, in every script that the splitter knows. */
final class Punctuation {
  /** Ideographic and half-width stops, then those of Arabic, Indic and other scripts. */
  private static final String STRONG_ENDS = "。．｡！？؟۔܀܁܂।॥৷෴།༎။።፧፨។៕᠃᠉։᙮";

  private static final String WEAK_ENDS = ".?!…‼⁇⁈⁉‽\u037e";
  private static final String QUOTES = "\"'“”„‟‘’‚‛«»‹›「」『』｢｣〝〞〟＂＇";
  private static final String CLOSERS = ")]}）】》］〉〕〗〙｠｣」』›»";
  private static final String OPENERS = "([{¿¡（【《［〈〔〖〘｟*_#";
  private static final String BULLETS = "•‣▪●◦■►▶∙⁃";

  private Punctuation() {}

  /** Marks that may end a sentence and need a space, or the end, after them. */
  static boolean isWeakEnd(char c) {
    return c == '.' || c == '?' || c == '!' || (c >= 0x80 && WEAK_ENDS.indexOf(c) >= 0);
  }

  /** Marks that end a sentence whatever follows. */
  static boolean isStrongEnd(char c) {
    return c >= 0x80 && STRONG_ENDS.indexOf(c) >= 0;
  }

  static boolean isEnd(char c) {
    return c < 0x80 ? isWeakEnd(c) : mayBeMark(c) && (isWeakEnd(c) || isStrongEnd(c));
  }

  /** Quotation marks of any shape: which side they stand on is told by the space around them. */
  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** Marks that belong to the sentence that they close. */
  static boolean isCloser(char c) {
    return isQuote(c) || CLOSERS.indexOf(c) >= 0 || isDirectionEnd(c);
  }

  /** Marks that may stand before the first letter of a sentence. */
  static boolean isOpener(char c) {
    return isQuote(c) || isDash(c) || OPENERS.indexOf(c) >= 0 || isDirectionMark(c);
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '‐' && c <= '―') || c == '−';
  }

  static boolean isBullet(char c) {
    return c >= 0x80 && BULLETS.indexOf(c) >= 0;
  }

  /** Marks that part clauses: semicolons, colons. */
  static boolean isClauseMark(char c) {
    return c == ';' || c == ':' || c == '；' || c == '：' || c == '؛' || c == '·' || c == '፤';
  }

  static boolean isComma(char c) {
    return c == ',' || c == '，' || c == '、' || c == '､' || c == '،' || c == '၊' || c == '፣';
  }

  /** Controls of the direction of writing, which no reader sees. */
  static boolean isDirectionMark(char c) {
    return isDirectionEnd(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Those of them that may close what they stand behind. */
  private static boolean isDirectionEnd(char c) {
    return c == 0x200E || c == 0x200F || c == 0x061C || c == 0x202C || c == 0x2069;
  }

  /** Leaves out letters that stand in large blocks without a mark that ends sentences. */
  private static boolean mayBeMark(char c) {
    return (c >= 0x2000 && c < 0x3040) || c >= 0xFF00 || (c >= 0x37E && c < 0x1900);
  }
}
