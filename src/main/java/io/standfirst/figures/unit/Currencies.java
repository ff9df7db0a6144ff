package io.standfirst.figures.unit;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.text.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Money: which currency stands before or after a number. */
public final class Currencies {
  /** After "R6" they say that it is money. */
  private static final Set<String> SCALES =
      Set.of("thousand", "million", "billion", "trillion", "m", "mn", "b", "bn", "k", "tn");

  private static final int MAX_SIGN_LEXEMES = 3;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Set<String> COUNTRY_LETTERS =
      Set.of("US", "C", "CA", "AU", "NZ", "HK", "S", "SG", "NT", "MX", "USD", "CAD", "U.S.");

  /** Names of currencies that mean nothing else, and so may lead their number. */
  private static final Set<String> LEADING =
      Set.of(
          "dollar", "dollars", "rupee", "rupees", "ringgit", "yuan", "renminbi", "naira", "baht");

  private final Phrases<UnitEntry> words = new Phrases<>();
  private final Map<String, UnitEntry> signs = new HashMap<>();
  private final Map<String, UnitEntry> codes = new HashMap<>();
  private final Map<String, UnitEntry> scaledCodes = new HashMap<>();
  private final Set<String> coins = new HashSet<>();

  /** What coins with names of their own are worth in their currency: a dime is 0.1 dollars. */
  private final Map<String, BigDecimal> parts = new HashMap<>();

  /** Currencies of so little worth that their code with few digits names something: "COP28". */
  private final Set<String> thousands = new HashSet<>();

  /** A currency, the lexeme after it, and what it multiplies the number by ("MUSD"). */
  public record Match(UnitEntry unit, int to, BigDecimal factor) {}

  Currencies() {
    for (String[] row : Tables.rows(Currencies.class, "currencies.tsv", 5)) {
      UnitEntry entry = new UnitEntry(row[0], Kind.MONEY, row[1]);
      codes.putIfAbsent(row[0], entry);
      for (String sign : Tables.words(row[2], '|')) {
        signs.putIfAbsent(sign, entry);
        if (sign.endsWith("$") && sign.length() > 2) {
          signs.putIfAbsent(sign.toLowerCase(Locale.ROOT), entry);
        }
      }
      for (String word : Tables.words(row[3], '|')) {
        words.put(word, entry);
        words.put(word + "s", entry);
      }
      if (row[4].equals("thousands")) {
        thousands.add(row[0]);
      }
      if (row[4].startsWith("part:")) {
        BigDecimal part = new BigDecimal(row[4].substring("part:".length()));
        for (String word : Tables.words(row[3], '|')) {
          parts.put(word, part);
        }
      }
      if (row[4].equals("minor")) {
        coins.add(row[0]);
      }
      if (row[0].length() == 3 && row[0].equals(row[0].toUpperCase(Locale.ROOT))) {
        scaledCodes.put("M" + row[0], entry);
      }
    }
  }

  /** The currency sign that begins at a lexeme and stands before a number; null for none. */
  public @Nullable Match before(Lexemes line, int at) {
    Match best = null;
    StringBuilder raw = new StringBuilder();
    for (int i = at; i < at + MAX_SIGN_LEXEMES && i < line.size(); i++) {
      Lexeme lexeme = line.at(i);
      boolean spacedDollar = lexeme.is("$") && i == at + 1 && isCountry(line.at(at));
      if (i > at && !lexeme.glued() && !spacedDollar) {
        break;
      }
      if (lexeme.isNumber()) {
        break;
      }
      if (!line.isEnglish() && lexeme.isArticle()) {
        break;
      }
      raw.append(lexeme.raw());
      UnitEntry unit = signs.get(raw.toString());
      if (unit == null && spacedDollar) {
        unit = signs.get(raw.toString().toUpperCase(Locale.ROOT));
      }
      if (unit != null
          && opensNumber(line, i + 1, raw.length() == 1)
          && !isNamed(unit, line.at(i + 1))) {
        best = new Match(unit, i + 1, BigDecimal.ONE);
      }
    }
    if (best != null
        && ((line.at(at).glued() && line.at(at - 1).isWord()) || isModel(line, at, best.to()))) {
      return null;
    }
    UnitEntry local = local(line, at);
    return best == null || local == null ? best : new Match(local, best.to(), best.factor());
  }

  /**
   * What a name of money that several countries have means at a lexeme; null where nothing tells.
   */
  private @Nullable UnitEntry local(Lexemes line, int at) {
    String code = line.sense(at);
    return code == null ? null : codes.get(code);
  }

  /** The lexeme after the name of a currency that begins at a lexeme; the same for none. */
  int nameEnd(Lexemes line, int at) {
    Phrases.Match<UnitEntry> phrase = words.from(line, at);
    return phrase == null ? at : phrase.to();
  }

  private boolean isNamed(UnitEntry unit, Lexeme number) {
    return thousands.contains(unit.code()) && number.glued() && number.raw().length() <= 2;
  }

  private static boolean isCountry(Lexeme lexeme) {
    boolean possessive = lexeme.raw().equals("s");
    return !possessive && COUNTRY_LETTERS.contains(lexeme.raw().toUpperCase(Locale.ROOT));
  }

  private static boolean opensNumber(Lexemes line, int at, boolean single) {
    Lexeme next = line.at(at);
    if (next.isHyphen() || next.is("~")) {
      return line.at(at + 1).isNumber() && line.at(at + 1).glued() && next.glued();
    }
    boolean letter = single && Character.isLetter(line.at(at - 1).raw().charAt(0));
    return next.isNumber() && (!letter || next.glued());
  }

  /** Whether it is a coin of which a hundred make a note: cents, pence. */
  public boolean isCoin(UnitEntry unit) {
    return coins.contains(unit.code());
  }

  /** A currency in words that stands before its digits, "dollar 22.5 million"; null for none. */
  public @Nullable Match named(Lexemes line, int at) {
    Phrases.Match<UnitEntry> phrase = words.from(line, at);
    if (phrase == null || !line.at(phrase.to()).isNumber()) {
      return null;
    }
    boolean several = phrase.to() > at + 1;
    Lexeme digits = line.at(phrase.to());
    boolean year = digits.isPlainDigits() && digits.raw().length() == 4;
    boolean plain = LEADING.contains(line.at(at).word()) && !year;
    UnitEntry local = local(line, at);
    UnitEntry unit = local == null ? named(line, phrase) : local;
    return several || plain ? new Match(unit, phrase.to(), BigDecimal.ONE) : null;
  }

  /** The currency right after a number; null for none. */
  public @Nullable Match after(Lexemes line, int at) {
    int start = at + (line.at(at).isHyphen() && line.at(at + 1).isWord() ? 1 : 0);
    Match written = written(line, start);
    UnitEntry local = local(line, start);
    if (local == null) {
      return written;
    }
    int to = start + 1;
    while (local.equals(local(line, to))) {
      to++;
    }
    boolean next = line.at(to).isNumber() && line.at(to).glued();
    return written == null && next ? null : new Match(local, to, BigDecimal.ONE);
  }

  private @Nullable Match written(Lexemes line, int start) {
    UnitEntry scaled = scaledCodes.get(line.at(start).raw());
    if (scaled != null) {
      return new Match(scaled, start + 1, MILLION);
    }
    Phrases.Match<UnitEntry> phrase = words.from(line, start);
    boolean letter = line.at(start).is("p") || line.at(start).is("c");
    boolean coin =
        letter && line.at(start).glued() && Character.isLowerCase(line.at(start).raw().charAt(0));
    boolean next = phrase != null && isBefore(line, phrase);
    if (phrase != null && (!letter || coin) && !next) {
      BigDecimal part = parts.get(singular(line.at(phrase.from()).word()));
      return part == null
          ? new Match(named(line, phrase), phrase.to(), BigDecimal.ONE)
          : new Match(phrase.meaning(), phrase.to(), part);
    }
    return signAfter(line, start);
  }

  /** "3 USD50 cards": the code touches the digits after it, and belongs to them. */
  private static boolean isBefore(Lexemes line, Phrases.Match<UnitEntry> phrase) {
    return line.at(phrase.to()).isNumber() && line.at(phrase.to()).glued();
  }

  private @Nullable Match signAfter(Lexemes line, int at) {
    StringBuilder raw = new StringBuilder();
    Match best = null;
    for (int i = at; i < at + 2 && i < line.size(); i++) {
      if (i > at && !line.at(i).glued()) {
        break;
      }
      raw.append(line.at(i).raw());
      UnitEntry unit = signs.get(raw.toString());
      boolean opensNext = opensNext(line, i);
      boolean letters = Character.isLetter(raw.charAt(0)) && raw.charAt(0) < 'ɐ';
      if (unit != null && !opensNext && (!letters || raw.length() > 1 || !line.at(at).glued())) {
        best = new Match(unit, i + 1, BigDecimal.ONE);
      }
    }
    return best;
  }

  /** Whether a sign belongs to the number after it: "$50", "1 $ 10 bill", but not "10 $ 30 $". */
  private static boolean opensNext(Lexemes line, int at) {
    Lexeme next = line.at(at + 1);
    boolean before = "$£".contains(line.at(at).raw());
    boolean again = line.at(at + 2).raw().equals(line.at(at).raw());
    return next.isNumber() && (next.glued() || (before && !line.at(at).glued() && !again));
  }

  /** "US dollar" is more than "dollar", "franc" less than "Swiss franc": it is named as written. */
  private UnitEntry named(Lexemes line, Phrases.Match<UnitEntry> phrase) {
    if (phrase.to() - phrase.from() < 2) {
      String word = line.at(phrase.from()).word();
      boolean loose = phrase.meaning().name().endsWith(" " + singular(word));
      return loose ? phrase.meaning().named(singular(word)) : phrase.meaning();
    }
    String quoted = line.quote(phrase.from(), phrase.to());
    return phrase.meaning().named(singular(quoted));
  }

  private static String singular(String words) {
    boolean plural = words.endsWith("s") && !words.endsWith("us");
    return plural ? words.substring(0, words.length() - 1) : words;
  }

  /** "Canon EOS R6": a letter and few digits after a name, with no scale behind them. */
  private static boolean isModel(Lexemes line, int at, int number) {
    boolean console =
        line.at(at).raw().equals("PS")
            && line.at(number).glued()
            && line.at(number).raw().length() == 1
            && !SCALES.contains(line.at(number + 1).word());
    if (console) {
      return true;
    }
    return line.at(at).raw().equals("R")
        && line.at(at - 1).isCapitalised()
        && line.at(number).isPlainDigits()
        && line.at(number).raw().length() <= 3
        && !SCALES.contains(line.at(number + 1).word());
  }
}
