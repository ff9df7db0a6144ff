package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.text.Tables;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words of one language do to a time of day: the table of clocks. */
final class ClockWords {
  /** What a word does. */
  enum Role {
    WORD,
    SIGN,
    MEASURE,
    LEAD,
    SOLE,
    JOINT,
    LASTING,
    LATE,
    EARLY,
    HALF,
    BEFORE,
    PAST
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private ClockWords() {}

  /** The words of each language. */
  static Map<String, ClockWords> ofAllLanguages() {
    Map<String, ClockWords> languages = new HashMap<>();
    for (String[] row : Tables.rows(ClockWords.class, "clock.tsv", 3)) {
      ClockWords own = languages.computeIfAbsent(row[0], language -> new ClockWords());
      Role role = Role.valueOf(row[1].toUpperCase(Locale.ROOT));
      own.words.computeIfAbsent(role, each -> new HashSet<>()).addAll(Tables.words(row[2], '|'));
    }
    return Map.copyOf(languages);
  }

  /** Whether the word at a lexeme has a role. */
  boolean is(Lexemes line, int at, Role role) {
    return has(Lexeme.lower(line.at(at).raw()), role);
  }

  /** Whether the two words from a lexeme on have a role together. */
  boolean arePair(Lexemes line, int at, Role role) {
    return has(Lexeme.lower(line.at(at).raw()) + ' ' + Lexeme.lower(line.at(at + 1).raw()), role);
  }

  private boolean has(String word, Role role) {
    return words.getOrDefault(role, Set.of()).contains(word);
  }
}
