package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Glosses;
import io.standfirst.figures.number.NumeralWords.Entry;
import io.standfirst.figures.number.NumeralWords.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the spelled numbers of languages other than English into numbers, before any grammar looks
 * at them: "vierundzwanzig", "veintidós mil" and "quatre-vingt-dix" come out as digits do. Words
 * for a thousand and more become the English ones, so that ranges can share them and digits take
 * them ("2 bis 3 Milliarden"); so do the words that join ranges, rates and ages, and those at which
 * nouns end. What a figure quotes stays as written.
 */
public final class Numerals {
  /** Before these a hundred is a per cent. */
  private static final Set<String> PER = Set.of("pour", "por", "per");

  /** Between the two numbers of "ein bis zwei". */
  private static final Set<String> LOW_ENDS =
      Set.of("bis", "oder", "ou", "à", "o", "a", "of", "tot");

  private static final BigDecimal HIGHEST_OF_TWO = BigDecimal.valueOf(3);

  private static final String ENGLISH = "en";
  private static final String BARE_THOUSAND = "thousand";

  /** The length of the longest shortened scale, "mds". */
  private static final int LONGEST_SHORT = 3;

  /** The tables, which an English text never needs. */
  private static final class Languages {
    private static final Map<String, NumeralWords> ALL = NumeralWords.ofAllLanguages();

    private Languages() {}
  }

  private Numerals() {}

  /** The lexemes with their spelled numbers read; the same lexemes where the language has none. */
  public static Lexemes read(Lexemes line, String language) {
    NumeralWords words = language.equals(ENGLISH) ? null : Languages.ALL.get(language);
    if (words == null) {
      return line;
    }
    return new Lexemes(
        line.text(), known(JoinedWords.parted(line, words, language), words), language);
  }

  private static List<Lexeme> known(Lexemes line, NumeralWords words) {
    List<Lexeme> read = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Spelled number = number(line, at, words);
      if (number != null) {
        read.add(lexeme(line, at, number));
        at = number.to();
      } else {
        read.add(translated(line, at, read.isEmpty() ? null : read.getLast(), words));
        at += isShortened(line, at, words) ? 2 : 1;
      }
    }
    return read;
  }

  /** A spelled number and the lexeme after it. */
  private record Spelled(BigDecimal value, int to) {}

  private static @Nullable Spelled number(Lexemes line, int at, NumeralWords words) {
    if (!line.at(at).isWord() || PER.contains(line.at(at - 1).word()) || isHalf(line, at, words)) {
      return null;
    }
    NumeralSum sum = new NumeralSum(isDescribed(line, at, words));
    int end = at;
    int next = at;
    while (next < line.size()) {
      Lexeme lexeme = line.at(next);
      Entry entry = words.of(lexeme);
      boolean whole =
          entry == null
              ? next == at && lexeme.isWord() && words.sum(lexeme.word(), sum)
              : isGroup(entry.role()) && sum.add(entry);
      if (!whole) {
        break;
      }
      next++;
      end = entry != null && entry.role() == Role.JOINT ? end : next;
      next += line.at(next).isHyphen() && line.at(next).glued() ? 1 : 0;
    }
    BigDecimal value = end == at ? null : sum.value();
    boolean counts =
        sum.isArticle()
            ? isCounted(line.at(end), words) || isLowEnd(line, end, words)
            : !sum.isDoubtful() || isBeforeNoun(line, end) || isBeforeNumber(line, end, words);
    return value == null || !counts ? null : new Spelled(value, end);
  }

  /** "ein gutes (Viertel)". */
  private static boolean isDescribed(Lexemes line, int at, NumeralWords words) {
    Entry article = words.of(line.at(at - 2));
    return article != null && article.role() == Role.ARTICLE && line.at(at - 1).isWord();
  }

  /** "die zweite Hälfte": of two halves, no share. */
  private static boolean isHalf(Lexemes line, int at, NumeralWords words) {
    Entry part = words.of(line.at(at));
    return part != null && part.role() == Role.PARTS && words.isOrdinal(line.at(at - 1));
  }

  /** "(ein) bis zwei", "(une) ou deux": an article that is the low end of a range. */
  private static boolean isLowEnd(Lexemes line, int at, NumeralWords words) {
    Entry high = words.of(line.at(at + 1));
    return LOW_ENDS.contains(line.at(at).word())
        && high != null
        && high.role() == Role.SMALL
        && high.value().compareTo(HIGHEST_OF_TWO) <= 0;
  }

  /** "(sieben) bis acht", "(sieben) von rund 90". */
  private static boolean isBeforeNumber(Lexemes line, int at, NumeralWords words) {
    boolean next = line.at(at + 1).isNumber() || words.of(line.at(at + 1)) != null;
    return line.at(at).isWord() && (next || line.at(at + 2).isNumber());
  }

  /** Whether a word that is no grammar follows, as what is counted does. */
  private static boolean isBeforeNoun(Lexemes line, int at) {
    return line.at(at).isWord() && !Glosses.has(line, at);
  }

  /** Whether a word belongs to a number below a thousand, as long as it stands alone. */
  private static boolean isGroup(Role role) {
    return role != Role.THOUSAND && role != Role.SCALE && role != Role.SCALES;
  }

  private static boolean isCounted(Lexeme after, NumeralWords words) {
    Entry entry = words.of(after);
    return entry != null && !isGroup(entry.role());
  }

  private static Lexeme lexeme(Lexemes line, int at, Spelled number) {
    String raw = line.quote(at, number.to());
    return new Lexeme(
        Lexeme.Type.NUMBER,
        line.at(at).start(),
        line.at(number.to() - 1).end(),
        raw,
        raw,
        number.value(),
        line.at(at).glued());
  }

  /** "Mio.", "Mrd.": the point belongs to the word, and is left out. */
  private static boolean isShortened(Lexemes line, int at, NumeralWords words) {
    Entry entry = words.of(line.at(at));
    Lexeme point = line.at(at + 1);
    return entry != null
        && entry.role() == Role.SCALE
        && line.at(at).word().length() <= LONGEST_SHORT
        && point.is(".")
        && point.glued()
        && line.at(at + 2).type() != Lexeme.Type.END;
  }

  private static Lexeme translated(
      Lexemes line, int at, @Nullable Lexeme before, NumeralWords words) {
    Lexeme lexeme = line.at(at);
    Entry entry = words.of(lexeme);
    String english = words.english(lexeme, before, line.at(at + 1));
    if (entry != null && !isGroup(entry.role())) {
      return lexeme.known(scale(entry, before));
    }
    return english == null ? lexeme : lexeme.known(english);
  }

  private static String scale(Entry entry, @Nullable Lexeme before) {
    String english =
        switch (entry.value().precision()) {
          case 3 -> "hundred";
          case 4 -> BARE_THOUSAND;
          case 7 -> "million";
          case 10 -> "billion";
          default -> "trillion";
        };
    boolean counted = before != null && (before.isNumber() || BARE_THOUSAND.equals(before.word()));
    return entry.role() == Role.SCALES && !counted ? english + "s" : english;
  }
}
