package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counted things whose code is in the plural: "(500) A320neos", "(two) leased Airbus A319s". */
final class CodedNouns {
  /** "A10s". */
  private static final int SHORTEST_CODE = 4;

  private CodedNouns() {}

  /** The noun that begins at a lexeme, behind a participle and a name at most; null for none. */
  static @Nullable Noun at(Lexemes line, int at) {
    int code = at + (line.at(at).word().endsWith("ed") ? 1 : 0);
    Noun parted = parted(line, at, code);
    if (parted != null) {
      return parted;
    }
    code += line.at(code).isCapitalised() && line.at(code).isWord() ? 1 : 0;
    parted = parted(line, at, code);
    if (parted != null) {
      return parted;
    }
    Lexeme lexeme = line.at(code);
    String raw = lexeme.raw();
    if (lexeme.type() != Lexeme.Type.CODE || !raw.endsWith("s") || raw.length() < SHORTEST_CODE) {
      return null;
    }
    String single = raw.substring(0, raw.length() - 1);
    return new Noun(at, code + 1, code, single, single.toLowerCase(Locale.ROOT));
  }

  /** "(two) F-16s", "(12) M1s": letters and digits in the plural, scanned apart. */
  private static @Nullable Noun parted(Lexemes line, int at, int letters) {
    int digits = letters + (line.at(letters + 1).isHyphen() ? 2 : 1);
    Lexeme plural = line.at(digits + 1);
    boolean code =
        line.at(letters).isWord()
            && line.at(letters).hasCapital()
            && line.at(letters).raw().length() <= SHORTEST_CODE
            && line.at(digits).isPlainDigits()
            && line.at(digits).glued()
            && plural.is("s")
            && plural.glued();
    if (!code) {
      return null;
    }
    String single = line.text().substring(line.at(letters).start(), line.at(digits).end());
    return new Noun(at, digits + 2, digits + 1, single, single.toLowerCase(Locale.ROOT));
  }
}
