package io.standfirst.summary.focus;

import io.standfirst.summary.profile.TermIndex;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader asks about.
 *
 * @param terms the topic-bearing terms outside quotation marks, each once
 * @param phrases stems that have to stand in a row: what is within quotation marks, and a query of
 *     nothing but stop words
 */
record Query(Set<String> terms, List<List<String>> phrases) {
  private static final String OPENING = "\"“„«”「";
  private static final String CLOSING = "\"”“»」";

  static Query of(String query, Language language) {
    Set<String> terms = new LinkedHashSet<>();
    List<List<String>> phrases = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < query.length()) {
      int close = OPENING.indexOf(query.charAt(i)) < 0 ? -1 : closing(query, i + 1);
      if (close < 0) {
        plain.append(query.charAt(i++));
      } else {
        addPhrase(AnalysedText.of(query.substring(i + 1, close), language), phrases);
        plain.append(' ');
        i = close + 1;
      }
    }
    AnalysedText asked = AnalysedText.of(plain.toString(), language);
    terms.addAll(Arrays.asList(TermIndex.keys(asked.tokens(), asked.stems(), asked.stopWords())));
    terms.remove("");
    if (terms.isEmpty() && phrases.isEmpty()) {
      addPhrase(asked, phrases);
    }
    return new Query(terms, phrases);
  }

  private static int closing(String query, int from) {
    for (int i = from; i < query.length(); i++) {
      if (CLOSING.indexOf(query.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static void addPhrase(AnalysedText phrase, List<List<String>> phrases) {
    if (!phrase.stems().isEmpty()) {
      phrases.add(phrase.stems());
    }
  }
}
