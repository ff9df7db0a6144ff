package io.standfirst.article.format;

/** Spaces of all kinds, and characters that nobody sees. Linear in the text. */
public final class Whitespace {
  private Whitespace() {}

  /** One line: every run of white space is one space, none at the ends, nothing invisible. */
  public static String collapse(String text) {
    return tidy(text, false);
  }

  /** The same for each line of several; blank lines go. */
  public static String collapseLines(String text) {
    return tidy(text, true);
  }

  private static String tidy(String text, boolean keepLines) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    boolean line = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (keepLines && c == '\n') {
        line = true;
      } else if (isSpace(c)) {
        if (isNonBreaking(c) && betweenDigits(text, i)) {
          out.append(c); // "13 000": the reader of figures wants to know
        } else {
          space = true;
        }
      } else if (!isInvisible(c)) {
        if (!out.isEmpty() && (line || space)) {
          out.append(line ? '\n' : ' ');
        }
        line = false;
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  public static boolean isSpace(char c) {
    return c <= ' ' || c == '\u0085' || (c > '\u009F' && (isNonBreaking(c) || isSeparator(c)));
  }

  private static boolean isSeparator(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isNonBreaking(char c) {
    return c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }

  private static boolean betweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Control characters, soft hyphens, zero-width spaces and marks that no script needs. */
  private static boolean isInvisible(char c) {
    return (c >= 0x7F && c <= 0x9F)
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\uFFFE'
        || c == '\uFFFF'
        || c == '\uFFFC';
  }
}
