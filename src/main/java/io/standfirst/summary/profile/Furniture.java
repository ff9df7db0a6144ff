package io.standfirst.summary.profile;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Tables;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells the lines that stand around a telling from the telling itself: bylines, datelines, time
 * stamps, captions, credits, headings, calls to click. They are never part of a summary.
 */
final class Furniture {
  private static final String ENDING = ".!?…:;。！？؟।۔॥։";
  private static final String CLOSING = "\"'”’“»«)]}」』）】*_ ";
  private static final int HEADING_WORDS = 14;
  private static final int NAME_WORDS = 10;
  private static final int CAPTION_WORDS = 5;
  private static final int STAMP_WORDS = 14;

  private static final List<String> OPENINGS = new ArrayList<>();
  private static final List<String> MARKS = new ArrayList<>();

  static {
    for (String line : Tables.lines(Furniture.class, "furniture.tsv")) {
      String[] columns = line.split("\t", 2);
      (columns[0].equals("opens") ? OPENINGS : MARKS).add(columns[1]);
    }
  }

  private final AnalysedText text;
  private final Quotations quotations;
  private final boolean punctuated;

  Furniture(AnalysedText text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
    long ended = text.sentences().stream().filter(this::isEnded).count();
    punctuated = 2 * ended > text.sentences().size();
  }

  /** Whether a sentence is no part of the telling. */
  boolean is(Sentence sentence) {
    List<Token> tokens = text.tokens(sentence);
    String words = sentence.span().in(text.text());
    if (tokens.isEmpty() || words.codePoints().noneMatch(Character::isLetter)) {
      return true;
    }
    String lower = words.substring(0, Math.min(words.length(), 400)).toLowerCase(Locale.ROOT);
    boolean spoken =
        quotations.startsInside(sentence.index()) || quotations.quoted(sentence.index()) > 20;
    return isHeading(sentence, tokens)
        || isNames(sentence, tokens)
        || isDateline(words)
        || isStamp(words, tokens)
        || (!spoken && isCaption(words))
        || OPENINGS.stream().anyMatch(lower::startsWith)
        || MARKS.stream().anyMatch(lower::contains);
  }

  private boolean isHeading(Sentence sentence, List<Token> tokens) {
    return punctuated && !isEnded(sentence) && tokens.size() <= HEADING_WORDS;
  }

  /** "By Jane Doe, City Reporter.": hardly a word that is not capitalised. */
  private boolean isNames(Sentence sentence, List<Token> tokens) {
    if (tokens.size() > NAME_WORDS || quotations.startsInside(sentence.index())) {
      return false;
    }
    int small = 0;
    boolean cased = false;
    for (Token token : tokens) {
      int first = text.text().codePointAt(token.span().start());
      cased |= Character.isUpperCase(first);
      boolean link = token.span().length() <= 3;
      small += Character.isUpperCase(first) || Character.isDigit(first) || link ? 0 : 1;
    }
    return cased && small == 0;
  }

  private static boolean isDateline(String words) {
    char last = words.charAt(words.length() - 1);
    return words.length() <= 80
        && (last == '-' || last == '–' || last == '—' || (words.charAt(0) == '(' && last == ')'));
  }

  /** A short line with a clock time, such as "17:05 CET, 2 March 2026." */
  private static boolean isStamp(String words, List<Token> tokens) {
    if (tokens.size() > STAMP_WORDS || !Character.isDigit(words.charAt(0))) {
      return false;
    }
    int colon = words.indexOf(':');
    return colon > 0
        && colon <= 2
        && colon + 2 < words.length()
        && Character.isDigit(words.charAt(colon + 1))
        && Character.isDigit(words.charAt(colon + 2));
  }

  /** "Happy couple: The two met in May": a capitalised label of a few words, and a capital. */
  private static boolean isCaption(String words) {
    int colon = words.indexOf(": ");
    if (colon < 2 || colon + 2 >= words.length() || !Character.isUpperCase(words.charAt(0))) {
      return false;
    }
    String label = words.substring(0, colon);
    long spaces = label.chars().filter(c -> c == ' ').count();
    return spaces < CAPTION_WORDS
        && label.indexOf(',') < 0
        && Character.isUpperCase(words.charAt(colon + 2));
  }

  /** Whether a mark that ends sentences stands last, but for marks that close. */
  private boolean isEnded(Sentence sentence) {
    int i = sentence.span().end() - 1;
    while (i > sentence.span().start() && CLOSING.indexOf(text.text().charAt(i)) >= 0) {
      i--;
    }
    return ENDING.indexOf(text.text().charAt(i)) >= 0;
  }
}
