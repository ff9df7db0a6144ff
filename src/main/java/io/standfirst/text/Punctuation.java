package io.standfirst.text;

/** The marks that end, open and close sentences, in every script that the splitter knows. */
final class Punctuation {
  private Punctuation() {}

  /** Marks that may end a sentence and need a space, or the end, after them. */
  static boolean isWeakEnd(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…' || c == '‼' || c == '⁇' || c == '⁈'
        || c == '⁉' || c == '‽';
  }

  /**
   * Marks that end a sentence whatever follows: ideographic, Arabic, Indic, Ethiopic and others.
   */
  static boolean isStrongEnd(char c) {
    return switch (c) {
      case '。',
          '．',
          '｡',
          '！',
          '？',
          '؟',
          '۔',
          '।',
          '॥',
          '։',
          '።',
          '፧',
          '፨',
          '။',
          '។',
          '៕',
          '᠃',
          '᠉' ->
          true;
      default -> false;
    };
  }

  static boolean isEnd(char c) {
    return isWeakEnd(c) || isStrongEnd(c);
  }

  /** Quotation marks of any shape: which side they stand on is told by the space around them. */
  static boolean isQuote(char c) {
    return switch (c) {
      case '"',
          '\'',
          '“',
          '”',
          '„',
          '‟',
          '‘',
          '’',
          '‚',
          '‛',
          '«',
          '»',
          '‹',
          '›',
          '「',
          '」',
          '『',
          '』',
          '〝',
          '〞',
          '＂' ->
          true;
      default -> false;
    };
  }

  /** Marks that belong to the sentence that they close. */
  static boolean isCloser(char c) {
    return isQuote(c)
        || c == ')'
        || c == ']'
        || c == '}'
        || c == '）'
        || c == '】'
        || c == '》'
        || c == '］'
        || c == '〉';
  }

  /** Marks that may stand before the first letter of a sentence. */
  static boolean isOpener(char c) {
    return isQuote(c)
        || isDash(c)
        || c == '('
        || c == '['
        || c == '{'
        || c == '¿'
        || c == '¡'
        || c == '（'
        || c == '【'
        || c == '《'
        || c == '［'
        || c == '〈'
        || c == '*'
        || c == '_'
        || c == '#';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '‐' && c <= '―') || c == '−';
  }

  static boolean isBullet(char c) {
    return c == '•' || c == '‣' || c == '▪' || c == '●' || c == '◦' || c == '■' || c == '►'
        || c == '▶' || c == '∙';
  }
}
