package io.standfirst.figures.rank;

import io.standfirst.figures.Figure;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text is about, as far as its figures need to know: the stems that many of its sentences
 * share, and those of its title. Linear in the text.
 */
final class Topic {
  private static final int SHORTEST_STEM = 3;

  private final AnalysedText text;
  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final Set<String> title;
  private final int most;

  private Topic(AnalysedText text, Set<String> title) {
    this.text = text;
    this.title = title;
    int largest = 1;
    for (Sentence sentence : text.sentences()) {
      for (String stem : content(text, text.stems(sentence))) {
        int sentences = sentencesWith.getOrDefault(stem, 0) + 1;
        sentencesWith.put(stem, sentences);
        largest = Math.max(largest, sentences);
      }
    }
    this.most = largest;
  }

  static Topic of(AnalysedText text, @Nullable String title) {
    AnalysedText heading = title == null ? null : AnalysedText.of(title, text.language());
    return new Topic(text, heading == null ? Set.of() : content(text, heading.stems()));
  }

  /** How much of what a sentence says the others say too, from 0 to 1. */
  double centrality(int sentence) {
    Set<String> stems = content(text, text.stems(text.sentences().get(sentence)));
    double sum = 0;
    for (String stem : stems) {
      sum += (sentencesWith.getOrDefault(stem, 1) - 1.0) / most;
    }
    return stems.isEmpty() ? 0 : sum / stems.size();
  }

  /** Whether the words of a figure, "2,400 jobs", have one that the title has. */
  boolean sharesWithTitle(Figure figure) {
    if (title.isEmpty()) {
      return false;
    }
    Sentence sentence = text.sentences().get(figure.sentence());
    List<Token> tokens = text.tokens(sentence);
    List<String> stems = text.stems(sentence);
    for (int i = 0; i < stems.size(); i++) {
      boolean own = figure.span().overlaps(tokens.get(i).span());
      if (own && title.contains(stems.get(i)) && !Character.isDigit(stems.get(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The share of a phrase's stems that the title has, from 0 to 1. */
  double inTitle(@Nullable String phrase) {
    if (title.isEmpty() || phrase == null) {
      return 0;
    }
    Set<String> stems = content(text, AnalysedText.of(phrase, text.language()).stems());
    return share(stems, title);
  }

  /** How many of some stems are among others, from 0 to 1; 0 of none. */
  private static double share(Set<String> stems, Set<String> others) {
    double shared = 0;
    for (String stem : stems) {
      shared += others.contains(stem) ? 1 : 0;
    }
    return stems.isEmpty() ? 0 : shared / stems.size();
  }

  private static Set<String> content(AnalysedText text, List<String> stems) {
    Set<String> stopWords = text.stopWords();
    Set<String> content = new HashSet<>();
    for (String stem : stems) {
      if (stem.length() >= SHORTEST_STEM && !stopWords.contains(stem)) {
        content.add(stem);
      }
    }
    return content;
  }
}
