package io.standfirst.figures.unit;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexeme.Scanner;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.figures.unit.CurrencyCountries.Currency;
import io.standfirst.figures.unit.CurrencyCountries.Name;
import io.standfirst.figures.unit.CurrencyCountries.Named;
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
 * named about equally it means none of them. It takes two mentions to mean another than the usual
 * currency, or to be money at all where it is an ordinary word; a currency of the past is meant
 * only where the country of no other is named.
 *
 * <p>Countries are counted when the first such name turns up, so that most texts pay nothing but a
 * look at their words. Linear.
 */
public final class LocalCurrencies {
  /** How often a text names the country of what is not usually meant, or may be no money at all. */
  private static final int LEAST_OF_DOUBTFUL = 2;

  /** A name that is an ordinary word too is money behind such numbers. */
  private static final BigDecimal MANY = BigDecimal.TEN;

  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "m", "mn", "bn");

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
        Named named = table.at(line, at);
        if (named == null) {
          continue;
        }
        Phrases.Match<Currency> people = table.before(line, at);
        if (people != null) {
          if (isOfPeople(line, named, people)) {
            mean(senses, people.from(), named.to(), people.meaning());
          }
        } else if (!isWhole(line, named) && isMoney(line, named)) {
          here = here == null ? here(line) : here;
          mean(senses, named.from(), named.to(), meant(named.name(), here));
        }
      }
      return senses.isEmpty() ? line : line.meaning(senses);
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

  private static void mean(
      Map<Integer, String> senses, int from, int to, @Nullable Currency currency) {
    if (currency != null) {
      for (int at = from; at < to; at++) {
        senses.put(at, currency.code());
      }
    }
  }

  /** "Senegalese francs", where that is not the name of a currency itself. */
  private boolean isOfPeople(Lexemes line, Named named, Phrases.Match<Currency> people) {
    return named.name().currencies().contains(people.meaning())
        && currencies.nameEnd(line, people.from()) != named.to();
  }

  /** Whether more is said behind the name of whose money it is: "pesos mexicanos". */
  private boolean isWhole(Lexemes line, Named named) {
    return currencies.nameEnd(line, named.from()) > named.to();
  }

  private static boolean isMoney(Lexemes line, Named named) {
    Lexeme before = line.at(named.from() - 1);
    BigDecimal value = before.value();
    boolean many = value == null ? SCALES.contains(before.word()) : value.compareTo(MANY) >= 0;
    return many || !named.name().isOrdinary();
  }

  /** The countries that a sentence is of, "Chilean pesos" aside: those are of their amount only. */
  private Map<Currency, Integer> here(Lexemes line) {
    return count(line, new HashMap<>(), false);
  }

  private Map<Currency, Integer> count(Lexemes line, Map<Currency, Integer> counts, boolean money) {
    int at = 0;
    while (at < line.size()) {
      Phrases.Match<Currency> country = table.from(line, at);
      if (country != null && (money || table.at(line, country.to()) == null)) {
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
    boolean doubtful = name.isOrdinary() || (usual != null && !first.equals(usual));
    boolean weak = doubtful && most < LEAST_OF_DOUBTFUL;
    return weak ? null : first;
  }
}
