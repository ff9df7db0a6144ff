package io.standfirst.figures.unit;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Units with a metric or binary prefix: "kilopascals" from "pascal", "kPa" from "Pa". Words are
 * parted when they are asked for, since few of the many that there could be ever are; symbols, of
 * which a unit takes only those prefixes that people write with it, are all known before.
 */
final class MetricPrefixes {
  /** A prefix: its symbols as written, as UCUM codes it, and as it is spelled. */
  record Prefix(List<String> symbols, String code, String word) {
    UnitEntry on(UnitEntry base) {
      return new UnitEntry(code + base.code(), base.kind(), word + base.name());
    }
  }

  private final Map<String, Prefix> bySymbol = new HashMap<>();

  /** By the first letter of their words. */
  private final Map<Character, List<Prefix>> spelled = new HashMap<>();

  private final Map<String, UnitEntry> bases = new HashMap<>();

  MetricPrefixes() {
    Map<String, String> words = new HashMap<>();
    for (String[] row : Tables.rows(MetricPrefixes.class, "prefixes.tsv", 3)) {
      List<String> symbols = Tables.words(row[0], '|');
      for (String word : Tables.words(row[2], '|')) {
        List<Prefix> alike = spelled.getOrDefault(word.charAt(0), new ArrayList<>());
        alike.add(new Prefix(symbols, row[1], word));
        spelled.put(word.charAt(0), alike);
        words.putIfAbsent(row[1], word);
      }
      String word = Objects.requireNonNull(words.get(row[1]), row[0]);
      bySymbol.put(symbols.getFirst(), new Prefix(symbols, row[1], word));
    }
  }

  private List<Prefix> likely(String word) {
    return word.isEmpty() ? List.of() : spelled.getOrDefault(word.charAt(0), List.of());
  }

  /** Lets a word in the singular take a prefix. */
  void base(String word, UnitEntry unit) {
    bases.putIfAbsent(word, unit);
    bases.putIfAbsent(word + "s", unit);
  }

  /** The prefix of which a symbol is the first. */
  Prefix of(String symbol) {
    return Objects.requireNonNull(bySymbol.get(symbol), symbol);
  }

  /** The unit that begins at a lexeme, whose first word has a prefix; null for none. */
  Units.@Nullable Match from(Lexemes line, int at) {
    String word = line.at(at).word();
    for (Prefix prefix : likely(word)) {
      if (!word.startsWith(prefix.word())) {
        continue;
      }
      String rest = word.substring(prefix.word().length());
      int next = at + (line.at(at + 1).isHyphen() && line.at(at + 1).glued() ? 2 : 1);
      UnitEntry two = bases.get(rest + " " + line.at(next).word());
      UnitEntry one = two == null ? bases.get(rest) : two;
      if (one != null) {
        return new Units.Match(prefix.on(one), two == null ? at + 1 : next + 1);
      }
    }
    return null;
  }

  /** The unit that one word with a prefix names; null for none. */
  @Nullable UnitEntry named(String word) {
    for (Prefix prefix : likely(word)) {
      UnitEntry base =
          word.startsWith(prefix.word()) ? bases.get(word.substring(prefix.word().length())) : null;
      if (base != null) {
        return prefix.on(base);
      }
    }
    return null;
  }
}
