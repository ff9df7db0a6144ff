package io.standfirst.summary.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;

/** ROUGE-1 and ROUGE-2 as F1 (Lin, 2004), Porter stems, as training sees it. */
final class Rouge {
  private Rouge() {}

  /** The mean of ROUGE-1 and ROUGE-2 F1, from 0 to 1. */
  static double mean(List<String> candidate, List<String> reference) {
    return (f1(candidate, reference, 1) + f1(candidate, reference, 2)) / 2;
  }

  static double f1(List<String> candidate, List<String> reference, int n) {
    Map<String, Integer> left = grams(candidate, n);
    Map<String, Integer> right = grams(reference, n);
    int match = 0;
    for (Map.Entry<String, Integer> gram : left.entrySet()) {
      match += Math.min(gram.getValue(), right.getOrDefault(gram.getKey(), 0));
    }
    int total = Math.max(0, candidate.size() - n + 1) + Math.max(0, reference.size() - n + 1);
    return total == 0 ? 0 : 2.0 * match / total;
  }

  private static Map<String, Integer> grams(List<String> words, int n) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.merge(n == 1 ? words.get(i) : words.get(i) + " " + words.get(i + 1), 1, Integer::sum);
    }
    return grams;
  }

  /** Words of letters a to z and digits, stemmed where longer than three letters. */
  static List<String> words(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.length() > 3 ? stemmer.stem(word.toString()) : word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
