package io.standfirst.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A text and its parts, analysed once and shared by everything that reads it.
 *
 * <p>Paragraphs are separated by line ends; a sentence never crosses one.
 */
public final class AnalysedText {
  private final String text;
  private final Language language;
  private final List<Span> paragraphs;
  private final List<Sentence> sentences;

  private AnalysedText(
      String text, Language language, List<Span> paragraphs, List<Sentence> sentences) {
    this.text = text;
    this.language = language;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
  }

  /** Analyses {@code text}, which is written in {@code language} ({@link Language#UNKNOWN} too). */
  public static AnalysedText of(String text, Language language) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    BreakIterator breaks =
        BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.code()));
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      Span paragraph = stripped(text, start, end);
      if (paragraph.length() > 0) {
        breaks.setText(paragraph.in(text));
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
          Span span = stripped(text, paragraph.start() + from, paragraph.start() + to);
          if (span.length() > 0) {
            sentences.add(new Sentence(sentences.size(), paragraphs.size(), span));
          }
        }
        paragraphs.add(paragraph);
      }
      start = end + 1;
    }
    return new AnalysedText(text, language, paragraphs, sentences);
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Span.of(start, end);
  }

  public String text() {
    return text;
  }

  public Language language() {
    return language;
  }

  /** The paragraphs in order, without surrounding white space; none is empty. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** The sentences in order; none is empty, none overlaps another. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** How many words the text has; where a script parts no words, how many characters. */
  public int wordCount() {
    BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(language.code()));
    words.setText(text);
    int count = 0;
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
      if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
        count++;
      }
    }
    return count;
  }
}
