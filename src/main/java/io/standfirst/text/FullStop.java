package io.standfirst.text;

import io.standfirst.text.Abbreviations.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a single full stop ends a sentence: by the word before it (abbreviation, initial,
 * list number, ordinal) and the word after it (capital, figure, a word that opens sentences).
 */
final class FullStop {
  /** Languages that write ordinals with a full stop: "am 3. Mai". */
  private static final Set<String> ORDINAL_LANGUAGES =
      Set.of("de", "da", "no", "fi", "pl", "cs", "hu", "tr", "hr", "sr", "sk", "sl", "et", "lv");

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
    boolean number = !after.isEmpty() && Character.isDigit(after.charAt(0));
    boolean starter = quoted || abbreviations.isStarter(after);
    if (word.chars().allMatch(Character::isDigit)) {
      boolean listNumber = start == sentence && word.length() <= 3;
      boolean ordinal = ordinals && word.length() <= 2 && !starter;
      return !listNumber && !ordinal;
    }
    if (abbreviations.is(Kind.TITLE, word) || abbreviations.is(Kind.INSIDE, word)) {
      return false;
    }
    if (abbreviations.takesNumber(word)) {
      return !number && (word.length() > 1 || starter);
    }
    if (abbreviations.is(Kind.MONTH, word)) {
      return !number && isSentenceLong(start, sentence);
    }
    if (abbreviations.is(Kind.TIME, word)) {
      return !abbreviations.is(Kind.AFTER, after) && text.charAt(next - 1) != '(';
    }
    if (word.codePointCount(0, word.length()) == 1) {
      return (starter && start != sentence) || isUnit(start, sentence);
    }
    return (!abbreviations.is(Kind.OPEN, word) && !isAcronym(word)) || starter;
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

  /** Single letters between full stops: "u.n.h.c.r". */
  private static boolean isAcronym(String word) {
    if (word.indexOf('.') < 0) {
      return false;
    }
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      run = c == '.' ? 0 : run + 1;
      if (run > 1 || Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }
}
