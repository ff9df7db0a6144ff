package io.standfirst.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a full stop after a word means in a language; English where a language has no table. */
final class Abbreviations {
  /** How an abbreviation behaves before what follows it; the table's header explains each. */
  enum Kind {
    TITLE,
    NUMBER,
    INSIDE,
    OPEN,
    MEASURE,
    TIME,
    AFTER,
    MONTH,
    SUFFIX,
    NAME
  }

  private static final Map<String, Lazy<Map<Kind, Set<String>>>> BY_LANGUAGE = load();

  private final Map<Kind, Set<String>> words;
  private final Set<String> starters;

  private Abbreviations(Map<Kind, Set<String>> words, Set<String> starters) {
    this.words = words;
    this.starters = starters;
  }

  static Abbreviations of(Language language) {
    Language known = BY_LANGUAGE.containsKey(language.code()) ? language : Language.ENGLISH;
    Lazy<Map<Kind, Set<String>>> table = BY_LANGUAGE.get(known.code());
    return new Abbreviations(
        table == null ? Map.of() : table.get(),
        FunctionWords.of(FunctionWords.of(language).isEmpty() ? known : language));
  }

  /** Whether {@code word}, in lower case and without its last full stop, is of this kind. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a word is one of a kind that calls for a number: "No. 5", "Hauptstr. 5". */
  boolean takesNumber(String word) {
    return is(Kind.NUMBER, word)
        || words.getOrDefault(Kind.SUFFIX, Set.of()).stream().anyMatch(word::endsWith);
  }

  /** Whether a word in lower case commonly opens a sentence and is hardly ever a name. */
  boolean isStarter(String word) {
    return starters.contains(word) && !is(Kind.NAME, word);
  }

  private static Map<String, Lazy<Map<Kind, Set<String>>>> load() {
    Map<String, List<String>> rows = new HashMap<>();
    for (String line : Tables.lines(Abbreviations.class, "abbreviations.tsv")) {
      int tab = line.indexOf('\t');
      rows.computeIfAbsent(line.substring(0, tab), _ -> new ArrayList<>())
          .add(line.substring(tab + 1));
    }
    Map<String, Lazy<Map<Kind, Set<String>>>> tables = new HashMap<>();
    rows.forEach((language, lines) -> tables.put(language, new Lazy<>(() -> table(lines))));
    return Map.copyOf(tables);
  }

  private static Map<Kind, Set<String>> table(List<String> rows) {
    Map<Kind, Set<String>> table = new EnumMap<>(Kind.class);
    for (String row : rows) {
      String[] columns = row.split("\t", 2);
      table.put(
          Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
          Set.copyOf(Tables.words(columns[1], ' ')));
    }
    return table;
  }
}
