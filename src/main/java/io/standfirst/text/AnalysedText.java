package io.standfirst.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text and its parts, analysed once and shared by everything that reads it.
 *
 * <p>Paragraphs are separated by line ends; a sentence never crosses one. Sentences are found at
 * once; tokens and stems when they are first asked for. Time and memory are linear in the text.
 * Immutable to its users, and safe for use by several threads.
 */
public final class AnalysedText {
  private final String text;
  private final Language language;
  private final List<Span> paragraphs;
  private final List<Sentence> sentences;
  private final Lazy<List<Token>> tokens;
  private final Lazy<List<String>> stems;
  private final Lazy<int[]> firstTokens;

  private AnalysedText(
      String text, Language language, List<Span> paragraphs, List<Sentence> sentences) {
    this.text = text;
    this.language = language;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    tokens = new Lazy<>(() -> new Tokeniser(text, language).tokens());
    stems = new Lazy<>(() -> Stemming.stems(tokens(), language));
    firstTokens = new Lazy<>(this::findFirstTokens);
  }

  /** Analyses {@code text}, which is written in {@code language} ({@link Language#UNKNOWN} too). */
  public static AnalysedText of(String text, Language language) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter(text, language);
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      Span paragraph = Script.stripped(text, start, end);
      if (paragraph.length() > 0) {
        for (Span span : splitter.split(paragraph.start(), paragraph.end())) {
          sentences.add(new Sentence(sentences.size(), paragraphs.size(), span));
        }
        paragraphs.add(paragraph);
      }
      start = end + 1;
    }
    return new AnalysedText(text, language, paragraphs, sentences);
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

  /** The sentence that holds the code unit at {@code offset}; null between and after sentences. */
  public @Nullable Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return sentence;
      }
    }
    return null;
  }

  /** The words and numbers of the text in order; where a script parts no words, its characters. */
  public List<Token> tokens() {
    return tokens.get();
  }

  /** The tokens of one sentence of this text. */
  public List<Token> tokens(Sentence sentence) {
    int[] first = firstTokens.get();
    return tokens().subList(first[sentence.index()], first[sentence.index() + 1]);
  }

  /** The stem of each token, as {@link #tokens()} has them. */
  public List<String> stems() {
    return stems.get();
  }

  /** The stems of one sentence of this text, as {@link #tokens(Sentence)} has them. */
  public List<String> stems(Sentence sentence) {
    int[] first = firstTokens.get();
    return stems().subList(first[sentence.index()], first[sentence.index() + 1]);
  }

  /** Words of the text's language that carry no topic, in lower case; none where unknown. */
  public Set<String> stopWords() {
    return FunctionWords.of(language.isKnown() ? language : Language.ENGLISH);
  }

  /** How many words the text has; where a script parts no words, how many characters. */
  public int wordCount() {
    return tokens().size();
  }

  /** The index of each sentence's first token, and last the number of tokens. */
  private int[] findFirstTokens() {
    List<Token> all = tokens();
    int[] first = new int[sentences.size() + 1];
    int token = 0;
    for (Sentence sentence : sentences) {
      while (token < all.size() && all.get(token).span().start() < sentence.span().start()) {
        token++;
      }
      first[sentence.index()] = token;
    }
    first[sentences.size()] = all.size();
    return first;
  }
}
