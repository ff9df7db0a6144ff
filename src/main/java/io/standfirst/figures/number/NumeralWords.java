package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.text.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the grammars need to know of one language other than English: its number words, and more.
 */
final class NumeralWords {
  /** What a word does in a number. */
  enum Role {
    /** One, where it may be an article. */
    ARTICLE,
    SMALL,
    /** A small number whose word means something else too: "neuf". */
    DOUBTFUL,
    TENS,
    /** Multiplies what stands before it. */
    HUNDRED,
    /** A multiple of a hundred in one word. */
    HUNDREDS,
    THOUSAND,
    SCALE,
    /** A scale in the plural, which without a number is an order of magnitude. */
    SCALES,
    /** A noun of a number, "dozen". */
    DOZEN,
    /** Adds a half to a whole: "zweieinhalb". */
    HALF,
    /** One word for a broken number: "anderthalb". */
    WHOLE,
    PARTS,
    JOINT,
    /** No number; but a half after it is no share: "die zweite Hälfte". */
    ORDINAL,
    /** What a number begins and this ends is one word: "zweitägig". */
    TAIL
  }

  /** A word's role and its number. */
  record Entry(Role role, BigDecimal value) {}

  /** Longer words are made of no numbers that anybody writes. */
  private static final int LONGEST_WORD = 80;

  /** The endings of adjectives have two letters at most. */
  private static final int LONGEST_ENDING = 2;

  private static final String MINUS = "minus";
  private static final String HALF = "half";
  private static final String SECOND = "sec";
  private static final String OF = "of";
  private static final Set<String> NOT_OF = Set.of("de", "di", "van");
  private static final Set<String> AT = Set.of("au", "al", "pelo", "ao");

  /** Languages that write the units before the tens, and numbers in one word. */
  private static final Set<String> JOINING = Set.of("de", "nl", "it");

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> translations = new HashMap<>();
  private final Map<String, String> conditional = new HashMap<>();
  private final List<String> tails = new ArrayList<>();
  private final Set<String> ordinals = new HashSet<>();
  private final boolean joining;
  private int longest;

  NumeralWords(String language) {
    this.joining = JOINING.contains(language);
  }

  void put(Role role, BigDecimal value, String word) {
    if (role == Role.TAIL || role == Role.ORDINAL) {
      (role == Role.TAIL ? tails : ordinals).add(word);
      return;
    }
    entries.put(word, new Entry(role, value));
    longest = Math.max(longest, word.length());
  }

  /**
   * The English word that the grammars know a word by; null for none.
   *
   * @param before what stands before it, read
   * @param after what stands after it
   */
  @Nullable String english(Lexeme lexeme, @Nullable Lexeme before, Lexeme after) {
    if (!lexeme.isWord()) {
      return null;
    }
    String here = conditional.get(lexeme.word());
    boolean minus = MINUS.equals(here) && after.isNumber() && (before == null || !leads(before));
    Entry next = of(after);
    boolean half = HALF.equals(here) && next != null && next.role() == Role.SCALE;
    boolean of = OF.equals(here) && before != null && before.isSpelledNumber();
    boolean second = SECOND.equals(here) && !lexeme.isCapitals();
    return minus || of || half || second ? here : translations.get(lexeme.word());
  }

  /** "au moins", "al menos", "pelo menos" are bounds. */
  private static boolean leads(Lexeme lexeme) {
    return AT.contains(lexeme.word()) || lexeme.isNumber();
  }

  /** How long the part of a word is that an apostrophe ends and that is a word of its own: "d'". */
  int elided(Lexeme lexeme) {
    int end = lexeme.isWord() ? lexeme.word().indexOf('\'') + 1 : 0;
    boolean known = end > 0 && end < lexeme.word().length();
    return known && translations.containsKey(lexeme.word().substring(0, end)) ? end : 0;
  }

  /** Where the tail of a word begins, "tägige" of "zweitägige"; 0 for none. */
  int tail(Lexeme lexeme) {
    String word = lexeme.isWord() ? lexeme.word() : "";
    for (String tail : tails) {
      int at = word.lastIndexOf(tail);
      if (at > 0 && word.length() - at - tail.length() <= LONGEST_ENDING) {
        return at;
      }
    }
    return 0;
  }

  /** Whether a word says which of two halves is meant: "die zweite Hälfte". */
  boolean isOrdinal(Lexeme lexeme) {
    return ordinals.contains(lexeme.word());
  }

  @Nullable Entry of(Lexeme lexeme) {
    return lexeme.isWord() ? entries.get(lexeme.word()) : null;
  }

  /**
   * Adds the parts of a word that is made of number words, "achtundzwanzig", to a sum.
   *
   * <p>From the end of the word on, each place keeps the longest part that begins there and is
   * followed by parts to the end; so the cost is the word's length times that of the longest part.
   */
  boolean sum(String word, NumeralSum into) {
    int length = word.length();
    if (!joining || length > LONGEST_WORD) {
      return false;
    }
    int[] ends = new int[length + 1];
    ends[length] = length;
    for (int from = length - 1; from >= 0; from--) {
      for (int to = Math.min(length, from + longest); to > from && ends[from] == 0; to--) {
        boolean closed = to == length || ends[to] > 0;
        ends[from] = closed && entries.containsKey(word.substring(from, to)) ? to : 0;
      }
    }
    boolean whole = ends[0] > 0 && ends[0] < length;
    for (int from = 0; whole && from < length; from = ends[from]) {
      Entry entry = entries.get(word.substring(from, ends[from]));
      whole = entry != null && into.add(entry);
    }
    return whole;
  }

  static Map<String, NumeralWords> ofAllLanguages() {
    Map<String, NumeralWords> languages = new HashMap<>();
    for (String[] row : Tables.rows(NumeralWords.class, "numerals.tsv", 4)) {
      NumeralWords words = languages.computeIfAbsent(row[0], NumeralWords::new);
      Role role = Role.valueOf(row[1].toUpperCase(Locale.ROOT));
      for (String word : Tables.words(row[3], '|')) {
        words.put(role, new BigDecimal(row[2]), word);
      }
    }
    for (String[] row : Tables.rows(NumeralWords.class, "translations.tsv", 3)) {
      NumeralWords words = languages.computeIfAbsent(row[0], NumeralWords::new);
      for (String word : Tables.words(row[2], '|')) {
        boolean sometimes =
            row[1].equals(MINUS)
                || row[1].equals(HALF)
                || row[1].equals(SECOND)
                || (row[1].equals(OF) && NOT_OF.contains(word));
        (sometimes ? words.conditional : words.translations).put(word, row[1]);
      }
    }
    return Map.copyOf(languages);
  }
}
