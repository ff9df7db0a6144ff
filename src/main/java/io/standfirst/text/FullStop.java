package io.standfirst.text;

import io.standfirst.text.Abbreviations.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a single full stop ends a sentence: by the word before it (abbreviation, initial,
 * list number, ordinal) and the word after it (capital, figure, a word that opens sentences).
 */
final class FullStop {
  /** Languages that write ordinals or dates with a full stop: "am 3. Mai", "2019. 5. 3.". */
  private static final Set<String> ORDINAL_LANGUAGES =
      Set.of(
          "de", "da", "no", "fi", "pl", "cs", "hu", "tr", "hr", "sr", "sk", "sl", "et", "lv", "ko");

  /** Longer words are no abbreviations, and are not looked at to their beginning. */
  private static final int LONGEST_WORD = 24;

  private final String text;
  private final Abbreviations abbreviations;
  private final boolean ordinals;

  FullStop(String text, Language language) {
    this.text = text;
    abbreviations = Abbreviations.of(language);
    ordinals = ORDINAL_LANGUAGES.contains(language.code());
  }

  /**
   * Whether the full stop ends a sentence.
   *
   * @param dot where it stands
   * @param sentence where its sentence starts
   * @param next where the next word starts, behind quotation marks and brackets
   * @param quoted whether a quotation mark opens before that word
   */
  boolean ends(int dot, int sentence, int next, boolean quoted) {
    int start = wordStart(dot, sentence);
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.length() >= LONGEST_WORD) {
      return true;
    }
    String after = wordAt(next);
    boolean number =
        !after.isEmpty()
            && (Character.isDigit(after.charAt(0)) || isRoman(next, next + after.length()));
    boolean starter = quoted || abbreviations.isStarter(after);
    if (word.chars().allMatch(Character::isDigit)) {
      return !isListNumber(word, start, sentence) && !isOrdinal(word, after, starter);
    }
    if (isRoman(start, dot) && (start == sentence || (ordinals && !starter))) {
      return false;
    }
    if (abbreviations.is(Kind.MEASURE, word) && isBehindNumber(start, sentence)) {
      return !number;
    }
    boolean letter = letters(word) == 1;
    if (letter && isWithin(start, sentence)) {
      return true;
    }
    boolean capital = letter && Character.isUpperCase(text.charAt(start));
    if (abbreviations.is(Kind.TITLE, word) || (abbreviations.is(Kind.INSIDE, word) && !capital)) {
      return false;
    }
    if (abbreviations.takesNumber(word)) {
      return !number && (word.length() > 1 || starter);
    }
    if (abbreviations.is(Kind.MONTH, word)) {
      return !number && !abbreviations.is(Kind.MONTH, after) && isSentenceLong(start, sentence);
    }
    if (abbreviations.is(Kind.TIME, word)) {
      return !abbreviations.is(Kind.AFTER, after) && text.charAt(next - 1) != '(';
    }
    if (letter) {
      return (word.length() > 1 && abbreviations.isStarter(word))
          || (starter && start != sentence)
          || isUnit(start, sentence);
    }
    boolean open =
        abbreviations.is(Kind.OPEN, word)
            || abbreviations.is(Kind.MEASURE, word)
            || isAcronym(word);
    return !open || (starter && start != sentence);
  }

  /** "1. Wash your hands", "The rules: 1. Be kind": a number of up to three digits that opens. */
  private boolean isListNumber(String word, int start, int sentence) {
    boolean opens = start == sentence || (start - 2 > sentence && text.charAt(start - 2) == ':');
    return opens && word.length() <= 3;
  }

  private boolean isOrdinal(String word, String after, boolean starter) {
    boolean date = !after.isEmpty() && Character.isDigit(after.charAt(0)) && after.length() <= 2;
    return ordinals && !starter && (word.length() <= 2 || date);
  }

  /** A Roman numeral of two letters or more: "Ludwig XIV.", "II. The end". */
  private boolean isRoman(int from, int to) {
    return to - from > 1 && text.substring(from, to).chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  /** "c=d": a letter that is no word. */
  private boolean isWithin(int start, int sentence) {
    return start > sentence
        && !Script.isSpace(text.charAt(start - 1))
        && !Punctuation.isOpener(text.charAt(start - 1));
  }

  private boolean isBehindNumber(int start, int sentence) {
    return start - 2 >= sentence && Character.isDigit(text.charAt(start - 2));
  }

  private int wordStart(int dot, int sentence) {
    int start = dot;
    while (start > sentence && dot - start < LONGEST_WORD && isInner(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isInner(char c) {
    return Script.isWordPart(c) || c == '.' || c == '-' || c == 'º' || c == '№';
  }

  private String wordAt(int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_WORD && Script.isWordPart(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  /** A small letter behind a figure: "9.8 s". */
  private boolean isUnit(int start, int sentence) {
    return start - 2 >= sentence
        && Character.isLowerCase(text.charAt(start))
        && Character.isDigit(text.charAt(start - 2));
  }

  private boolean isSentenceLong(int start, int sentence) {
    return start - sentence > 3;
  }

  /** Single letters between full stops: "u.n.h.c.r"; marks belong to their letters. */
  private static boolean isAcronym(String word) {
    if (word.indexOf('.') < 0) {
      return false;
    }
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      run = c == '.' || c == '-' ? 0 : run + (isMark(c) ? 0 : 1);
      if (run > 1 || Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static int letters(String word) {
    int letters = word.codePointCount(0, word.length());
    for (int i = 0; i < word.length(); i++) {
      letters -= isMark(word.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
