package io.standfirst.figures.unit;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexeme.Scanner;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.figures.unit.CurrencyCountries.Currency;
import io.standfirst.figures.unit.CurrencyCountries.Name;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose money is meant by a name that several countries have for theirs: "2.4 billion pesos".
 *
 * <p>The country right before the name says so ("Chilean pesos"), else the only one of them that
 * the sentence names, else the one that the text names most, by its name, people or towns. Where
 * nothing is told, the name means its usual currency, if it has one; where several countries are
 * named about equally it means none of them. A usual currency gives way to two mentions only, and
 * one of the past to no other that is named.
 *
 * <p>Countries are counted when the first such name turns up, so that most texts pay nothing but a
 * look at their words. Linear.
 */
public final class LocalCurrencies {
  /** How often a text must name another country than that of the usual currency. */
  private static final int LEAST_OF_UNUSUAL = 2;

  /** A name that is an ordinary word too is money behind such numbers. */
  private static final BigDecimal MANY = BigDecimal.TEN;

  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "m", "mn", "bn");

  private static final int LONGEST_PEOPLE = 3;

  private final CurrencyCountries table = new CurrencyCountries();
  private final Currencies currencies;

  LocalCurrencies(Currencies currencies) {
    this.currencies = currencies;
  }

  /** The money of a text, and of its title where it has one. */
  public OfText of(AnalysedText text, @Nullable String title) {
    return new OfText(text, title);
  }

  /** Whose money one text tells of. Not for several threads. */
  public final class OfText {
    private final AnalysedText text;
    private final @Nullable String title;
    private @Nullable Map<Currency, Integer> counted;

    private OfText(AnalysedText text, @Nullable String title) {
      this.text = text;
      this.title = title;
    }

    /** The sentence, in which such names mean the currency of a country. */
    public Lexemes told(Lexemes line) {
      Map<Integer, String> senses = new HashMap<>();
      Map<Currency, Integer> here = null;
      for (int at = 0; at < line.size(); at++) {
        Name name = table.name(line, at);
        if (name == null) {
          continue;
        }
        Phrases.Match<Currency> people = table.before(line, at);
        if (people != null) {
          led(line, at, people, name, senses);
        } else if (!name.isOrdinary() || isManyBefore(line, at)) {
          here = here == null ? here(line) : here;
          Currency meant = meant(name, here);
          if (meant != null) {
            senses.put(table.isOfTwo(line, at) ? at - 1 : at, meant.code());
            senses.put(at, meant.code());
          }
        }
      }
      return senses.isEmpty() ? line : line.meaning(senses);
    }

    /** "Senegalese francs", where that is not the name of a currency itself. */
    private void led(
        Lexemes line,
        int at,
        Phrases.Match<Currency> people,
        Name name,
        Map<Integer, String> senses) {
      boolean whole = currencies.isNamed(line, people.from(), at + 1);
      if (whole
          || !name.currencies().contains(people.meaning())
          || at - people.from() > LONGEST_PEOPLE) {
        return;
      }
      for (int i = people.from(); i <= at; i++) {
        senses.put(i, people.meaning().code());
      }
    }

    private @Nullable Currency meant(Name name, Map<Currency, Integer> here) {
      Map<Currency, Integer> whole = counts();
      List<Currency> ofToday = name.currencies().stream().filter(each -> !each.past()).toList();
      boolean today = ofToday.stream().anyMatch(whole::containsKey);
      List<Currency> candidates = today ? ofToday : name.currencies();
      List<Currency> inSentence = candidates.stream().filter(here::containsKey).toList();
      return inSentence.size() == 1 ? inSentence.getFirst() : most(name, candidates, whole);
    }

    private Map<Currency, Integer> counts() {
      Map<Currency, Integer> counts = counted;
      if (counts == null) {
        counts = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
          count(Scanner.scan(text.text(), sentence.span(), false), counts, true);
        }
        if (title != null) {
          count(Scanner.scan(title, Span.of(0, title.length()), false), counts, true);
        }
        counted = counts;
      }
      return counts;
    }
  }

  /** The countries that a sentence is of, "Chilean pesos" aside: those are of their amount only. */
  private Map<Currency, Integer> here(Lexemes line) {
    return count(line, new HashMap<>(), false);
  }

  private Map<Currency, Integer> count(Lexemes line, Map<Currency, Integer> counts, boolean money) {
    int at = 0;
    while (at < line.size()) {
      Phrases.Match<Currency> country = table.from(line, at);
      if (country != null && (money || table.name(line, country.to()) == null)) {
        counts.merge(country.meaning(), 1, Integer::sum);
      }
      at = country == null ? at + 1 : country.to();
    }
    return counts;
  }

  /** The currency whose country is named half as often again as any other; null for none. */
  private static @Nullable Currency most(
      Name name, List<Currency> candidates, Map<Currency, Integer> counts) {
    Currency first = null;
    int most = 0;
    int next = 0;
    for (Currency each : candidates) {
      int count = counts.getOrDefault(each, 0);
      if (count > most) {
        next = most;
        most = count;
        first = each;
      } else {
        next = Math.max(next, count);
      }
    }
    if (first == null) {
      return null;
    }
    if (2 * most < 3 * next) {
      return name.any();
    }
    Currency usual = name.usual();
    boolean weak = usual != null && !first.equals(usual) && most < LEAST_OF_UNUSUAL;
    return weak ? null : first;
  }

  private static boolean isManyBefore(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    BigDecimal value = before.value();
    return value == null ? SCALES.contains(before.word()) : value.compareTo(MANY) >= 0;
  }
}
