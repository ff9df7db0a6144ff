package io.standfirst.figures.lexeme;

/** Tells marks that close a quotation from those of inches: {@code "Toy Story 4"} is no length. */
public final class Quotations {
  /** How many lexemes before its end a quotation may open. */
  private static final int LONGEST = 40;

  private Quotations() {}

  /** Whether the lexeme is a mark that opens a quotation, straight before its first word. */
  public static boolean opens(Lexemes line, int at) {
    Lexeme mark = line.at(at);
    boolean open = mark.is("\"") || mark.is("“") || mark.is("‘") || mark.is("«") || mark.is("„");
    return open && !mark.glued() && line.at(at + 1).isWord() && line.at(at + 1).glued();
  }

  /** Whether the lexeme is a double mark that closes a quotation which opens before it. */
  public static boolean closes(Lexemes line, int at) {
    String close = line.at(at).raw();
    if (!close.equals("\"") && !close.equals("”")) {
      return false;
    }
    String open = close.equals("”") ? "“" : close;
    boolean opened = false;
    for (int i = Math.max(0, at - LONGEST); i < at; i++) {
      if (line.at(i).is(open)) {
        opened = !line.at(i).glued();
      } else if (line.at(i).is(close)) {
        opened = false;
      }
    }
    return opened;
  }
}
