package io.standfirst.figures.lexicon;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The small words of languages other than English by English ones of their class, so that one
 * grammar finds the noun phrases of all. Where nouns have capitals, no other word without one can
 * be a noun, unless it describes the noun after it.
 */
public final class Glosses {
  private static final String NO_NOUN = "also";

  /** A language whose nouns have capitals. */
  private static final String CAPITALS = "de";

  /** Articles by whose case a noun hangs from the one before it. */
  private static final String GENITIVE = "genitive";

  private static final List<String> ADJECTIVES = List.of("e", "en", "er", "es", "em");

  /** The table, which an English text never needs. */
  private static final class Table {
    private static final Map<String, Map<String, String>> ALL = read();

    private Table() {}

    private static Map<String, Map<String, String>> read() {
      Map<String, Map<String, String>> languages = new HashMap<>();
      for (String[] row : Tables.rows(Glosses.class, "glosses.tsv", 3)) {
        Map<String, String> words = languages.computeIfAbsent(row[0], language -> new HashMap<>());
        Tables.words(row[2], '|').forEach(word -> words.putIfAbsent(word, row[1]));
      }
      return languages;
    }
  }

  private Glosses() {}

  /** Whether a word of a sentence in another language than English belongs to its grammar. */
  public static boolean has(Lexemes line, int at) {
    return english(line, at) != null;
  }

  /** The sentence with its small words in English; the same one where it is English itself. */
  public static Lexemes of(Lexemes line) {
    if (line.isEnglish()) {
      return line;
    }
    List<Lexeme> glossed = new ArrayList<>();
    boolean capitals = line.language().equals(CAPITALS);
    boolean described = false;
    for (int at = line.size() - 1; at >= 0; at--) {
      Lexeme lexeme = line.at(at);
      String english = english(line, at);
      boolean adjective = described && isAdjective(lexeme);
      if (english == null && capitals && lexeme.isWord() && !lexeme.hasCapital() && !adjective) {
        english = NO_NOUN;
      }
      described = english == null && (lexeme.isCapitalised() || adjective || lexeme.isHyphen());
      glossed.add(english == null ? lexeme : lexeme.known(english));
    }
    return new Lexemes(line.text(), glossed.reversed(), line.language());
  }

  private static boolean isAdjective(Lexeme lexeme) {
    return ADJECTIVES.stream().anyMatch(lexeme.word()::endsWith);
  }

  private static @Nullable String english(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    Map<String, String> words = lexeme.isWord() ? Table.ALL.get(line.language()) : null;
    boolean name = at > 0 && lexeme.isCapitalised() && line.at(at - 1).isWord();
    String english = words == null || name ? null : words.get(Lexeme.lower(lexeme.raw()));
    return GENITIVE.equals(english) ? article(line.at(at - 1)) : english;
  }

  /** "(der Preis) der (Milch)", "(5 %) der (Wähler)". */
  private static String article(Lexeme before) {
    boolean hangs = before.isCapitalised() || before.isNumber() || before.is("%");
    return hangs ? "of" : "the";
  }
}
