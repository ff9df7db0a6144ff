package io.standfirst.text;

import java.util.Locale;
import java.util.Set;

/** Signs that a sentence goes on behind a mark that could have ended it. Each look is bounded. */
final class Continuation {
  /** How far a closing bracket, or the verb that names a speaker, may be. */
  private static final int BRACKET_REACH = 300;

  private static final int SPEAKER_REACH = 60;

  /** "Mr.", "Prof.", an initial: what a full stop may follow within a speaker's name. */
  private static final int LONGEST_TITLE = 4;

  private static final int IDEOGRAPHIC_SPEAKER_REACH = 12;

  /** What follows a quotation in Japanese when the sentence that quotes it goes on. */
  private static final String PARTICLES = "とっなのはがをにでもやへかだ";

  private final String text;
  private final Set<String> speechVerbs;
  private final boolean japanese;

  Continuation(String text, Language language) {
    this.text = text;
    speechVerbs = SpeechVerbs.of(language);
    japanese = language.code().equals("ja");
  }

  /** Behind the bracket that closes the one at {@code open}; just behind that when none is near. */
  int bracketEnd(int open, int to) {
    char closing =
        switch (text.charAt(open)) {
          case '「' -> '」';
          case '『' -> '』';
          default -> '）';
        };
    int close = text.indexOf(closing, open, Math.min(to, open + BRACKET_REACH));
    return close < 0 ? open + 1 : close;
  }

  /** Whether a quotation has closed at {@code close} and the sentence that quotes it goes on. */
  boolean quotes(int close, int run, int to) {
    if (close == run) {
      return false;
    }
    char next = text.charAt(close);
    if (japanese) {
      return PARTICLES.indexOf(next) >= 0;
    }
    int limit = Math.min(to, close + IDEOGRAPHIC_SPEAKER_REACH);
    for (int i = close; i < limit && !Punctuation.isEnd(text.charAt(i)); i++) {
      if (speechVerbs.contains(text.substring(i, i + 1))
          || (i + 1 < limit && speechVerbs.contains(text.substring(i, i + 2)))) {
        return true;
      }
    }
    return false;
  }

  /** "iPhone", "eBay", Dutch "’s Avonds": a small letter before the capital. */
  boolean isCamelCase(int word, int to) {
    boolean clitic =
        word > 0 && Punctuation.isQuote(text.charAt(word - 1)) && text.startsWith(" ", word + 1);
    int capital = clitic ? word + 2 : word + 1;
    return capital < to && Character.isUpperCase(text.charAt(capital));
  }

  /**
   * Whether a verb of saying follows, behind capitalised words ("Mary Jones asked"); in a script
   * without capitals, behind any.
   */
  boolean namesSpeaker(int word, int to) {
    int limit = Math.min(to, word + SPEAKER_REACH);
    int i = word;
    while (i < limit) {
      int end = i;
      while (end < limit && (Script.isWordPart(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      if (end == i) {
        return false;
      }
      if (speechVerbs.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
        return i > word || !isSmallOrCapital(text.charAt(i));
      }
      boolean name = Character.isUpperCase(text.charAt(i)) || !isSmallOrCapital(text.charAt(i));
      int space =
          end < limit && end - i <= LONGEST_TITLE && text.charAt(end) == '.' ? end + 1 : end;
      if (!name || space >= limit || text.charAt(space) != ' ') {
        return false;
      }
      i = space + 1;
    }
    return false;
  }

  private static boolean isSmallOrCapital(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  /** Behind a footnote mark such as "[12]" or "[a]" at {@code open}; 0 where there is none. */
  int footnoteEnd(int open, int to) {
    int i = open + 1;
    while (i < to && i - open < 5 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == open + 1 && i < to && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    return i > open + 1 && i < to && text.charAt(i) == ']' ? i + 1 : 0;
  }
}
