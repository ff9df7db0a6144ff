package io.standfirst.figures.unit;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The currencies that have their name in common with others, and what their countries are called.
 */
final class CurrencyCountries {
  /** What keeps words from being taken for a country: "New Mexico" is not Mexico. */
  private static final Currency NOBODY = new Currency("", false);

  private final Map<String, Name> words = new HashMap<>();
  private final Map<String, Name> signs = new HashMap<>();
  private final Phrases<Currency> countries = new Phrases<>();

  /** A currency by its code, and whether others of its name have outlived it. */
  record Currency(String code, boolean past) {}

  /** What a name of money may mean. */
  static final class Name {
    private final List<Currency> currencies = new ArrayList<>();
    private @Nullable Currency usual;
    private @Nullable Currency any;
    private boolean ordinary;

    private void add(Currency currency, boolean national, boolean most, boolean word) {
      if (national) {
        currencies.add(currency);
      } else {
        any = currency;
      }
      usual = most ? currency : usual;
      ordinary |= word;
    }

    /** The currencies of one country or more, in the order of the table. */
    List<Currency> currencies() {
      return currencies;
    }

    /** The one that is meant where no country is told of; null for none. */
    @Nullable Currency usual() {
      return usual;
    }

    /** What it means where several are told of alike; null where that is what its word means. */
    @Nullable Currency any() {
      return any;
    }

    /** Whether it is an ordinary word too, as crowns are. */
    boolean isOrdinary() {
      return ordinary;
    }
  }

  CurrencyCountries() {
    for (String[] row : Tables.rows(CurrencyCountries.class, "countries.tsv", 5)) {
      Currency currency = row[0].isEmpty() ? NOBODY : new Currency(row[0], row[4].equals("past"));
      List<String> called = Tables.words(row[3], '|');
      called.forEach(country -> countries.put(country, currency));
      for (String name : Tables.words(row[1], '|')) {
        name(name, currency, !called.isEmpty());
      }
      for (String sign : Tables.words(row[2], '|')) {
        put(signs, sign, currency, !called.isEmpty());
      }
    }
  }

  private void name(String name, Currency currency, boolean national) {
    put(words, name, currency, national);
    if (!name.startsWith("~")) {
      boolean usual = name.endsWith("*");
      String plain = usual ? name.substring(0, name.length() - 1) : name;
      put(words, plain + (usual ? "s*" : "s"), currency, national);
    }
  }

  private static void put(Map<String, Name> names, String name, Currency of, boolean national) {
    boolean usual = name.endsWith("*");
    boolean ordinary = name.startsWith("~");
    String plain = name.substring(ordinary ? 1 : 0, name.length() - (usual ? 1 : 0));
    names.computeIfAbsent(plain, each -> new Name()).add(of, national, usual, ordinary);
  }

  /**
   * A name of money that was found: what it may mean, and the lexemes [from, to) that it covers.
   */
  record Named(Name name, int from, int to) {}

  /** The name of money at a lexeme, "CFA" before or behind it with it; null for none. */
  @Nullable Named at(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    Name sign = lexeme.isWord() ? signs.get(lexeme.raw()) : null;
    Name word = sign == null && lexeme.isWord() ? words.get(lexeme.word()) : sign;
    if (word == null) {
      return null;
    }
    Name before = words.get(line.at(at - 1).word() + ' ' + lexeme.word());
    Name behind = words.get(line.at(at + 1).word() + ' ' + lexeme.word());
    if (before != null) {
      return new Named(before, at - 1, at + 1);
    }
    return behind == null ? new Named(word, at, at + 1) : new Named(behind, at, at + 2);
  }

  /** The country, people or town that begins at a lexeme, by its money; null for none. */
  Phrases.@Nullable Match<Currency> from(Lexemes line, int at) {
    return line.at(at).isCapitalised() ? countries.from(line, at) : null;
  }

  /** The country, people or town that ends before a lexeme; null for none. */
  Phrases.@Nullable Match<Currency> before(Lexemes line, int at) {
    Phrases.Match<Currency> match = countries.before(line, at);
    return match != null && line.at(match.from()).isCapitalised() ? match : null;
  }
}
