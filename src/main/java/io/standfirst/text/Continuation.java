package io.standfirst.text;

import java.util.Locale;
import java.util.Set;

/** Signs that a sentence goes on behind a mark that could have ended it. Each look is bounded. */
final class Continuation {
  /** How far a closing bracket, or the verb that names a speaker, may be. */
  private static final int BRACKET_REACH = 300;

  private static final int SPEAKER_REACH = 60;
  private static final int IDEOGRAPHIC_SPEAKER_REACH = 12;

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
      return !Punctuation.isOpener(next) && !Script.isSpace(next);
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

  /** "the end.The next": no space, but no web address, version or initial either. */
  boolean lacksSpace(int mark, int close, int to) {
    if (close + 1 >= to || mark < 3) {
      return false;
    }
    boolean wordBefore =
        Character.isLowerCase(text.charAt(mark - 1))
            && Character.isLowerCase(text.charAt(mark - 2))
            && Character.isLetter(text.charAt(mark - 3));
    int letter = Punctuation.isQuote(text.charAt(close)) ? close + 1 : close;
    return wordBefore
        && letter + 2 < to
        && Character.isUpperCase(text.charAt(letter))
        && Character.isLowerCase(text.charAt(letter + 1))
        && !isAddress(mark, letter, to);
  }

  private boolean isAddress(int mark, int letter, int to) {
    int start = mark;
    while (start > 0 && mark - start < SPEAKER_REACH && !Script.isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = letter;
    while (end < to && end - letter < SPEAKER_REACH && !Script.isSpace(text.charAt(end))) {
      end++;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '@' || c == '\\' || c == '_' || c == '=') {
        return true;
      }
    }
    return text.startsWith("www", start);
  }

  /** "iPhone", "eBay": a small letter that opens a name. */
  boolean isCamelCase(int word, int to) {
    return word + 1 < to && Character.isUpperCase(text.charAt(word + 1));
  }

  /** Whether capitalised words and then a verb of saying follow: "Mary Jones asked". */
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
        return i > word;
      }
      if (!Character.isUpperCase(text.charAt(i)) || end >= limit || text.charAt(end) != ' ') {
        return false;
      }
      i = end + 1;
    }
    return false;
  }

  /** Behind a footnote mark such as "[12]" at {@code open}; 0 where there is none. */
  int footnoteEnd(int open, int to) {
    int i = open + 1;
    while (i < to && i - open < 5 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > open + 1 && i < to && text.charAt(i) == ']' ? i + 1 : 0;
  }
}
