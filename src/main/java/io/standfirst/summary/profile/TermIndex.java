package io.standfirst.summary.profile;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The topic-bearing terms of a text as numbers: stems of words that are no stop words, and pairs of
 * characters in scripts that part no words. One pass over the tokens.
 */
public final class TermIndex {
  private final int[][] terms;
  private final Map<String, Integer> numbers;
  private final String[] forms;
  private final int[] occurrences;
  private final int[] sentences;

  private TermIndex(
      int[][] terms,
      Map<String, Integer> numbers,
      String[] forms,
      int[] occurrences,
      int[] sentences) {
    this.terms = terms;
    this.numbers = numbers;
    this.forms = forms;
    this.occurrences = occurrences;
    this.sentences = sentences;
  }

  static TermIndex of(AnalysedText text) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Sentence> all = text.sentences();
    int[][] terms = new int[all.size()][];
    String[] forms = new String[64];
    for (Sentence sentence : all) {
      List<Token> tokens = text.tokens(sentence);
      String[] keys = keys(tokens, text.stems(sentence), text.stopWords());
      int[] found = new int[keys.length];
      int count = 0;
      for (int i = 0; i < keys.length; i++) {
        if (!keys[i].isEmpty()) {
          int number = numbers.computeIfAbsent(keys[i], _ -> numbers.size());
          if (number >= forms.length) {
            forms = Arrays.copyOf(forms, 2 * forms.length);
          }
          if (forms[number] == null) {
            forms[number] = tokens.get(i).form();
          }
          found[count++] = number;
        }
      }
      terms[sentence.index()] = Arrays.copyOf(found, count);
    }
    int[] occurrences = new int[numbers.size()];
    int[] sentences = new int[numbers.size()];
    int[] last = new int[numbers.size()];
    Arrays.fill(last, -1);
    for (int s = 0; s < terms.length; s++) {
      for (int term : terms[s]) {
        occurrences[term]++;
        if (last[term] != s) {
          last[term] = s;
          sentences[term]++;
        }
      }
    }
    return new TermIndex(terms, numbers, forms, occurrences, sentences);
  }

  /** For each token its term, or the empty string where it bears no topic. */
  public static String[] keys(List<Token> tokens, List<String> stems, Set<String> stopWords) {
    String[] keys = new String[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      Token token = tokens.get(i);
      String form = token.form();
      if (isIdeograph(form)) {
        boolean pair =
            i + 1 < keys.length
                && tokens.get(i + 1).span().start() == token.span().end()
                && isIdeograph(tokens.get(i + 1).form());
        keys[i] = pair ? form + tokens.get(i + 1).form() : "";
      } else {
        keys[i] = form.length() < 2 || stopWords.contains(form) ? "" : stems.get(i);
      }
    }
    return keys;
  }

  private static boolean isIdeograph(String form) {
    int c = form.codePointAt(0);
    return c >= 0x0E00 && form.length() == Character.charCount(c) && Character.isLetter(c);
  }

  /** How many sentences the text has. */
  public int size() {
    return terms.length;
  }

  /** How many different terms the text has. */
  public int vocabulary() {
    return occurrences.length;
  }

  /** The terms of a sentence, with repetitions, in order. */
  public int[] terms(int sentence) {
    return terms[sentence];
  }

  /** The number of a term; -1 when the text does not have it. */
  public int number(String key) {
    return numbers.getOrDefault(key, -1);
  }

  /** The first form, in lower case, in which a term stands in the text. */
  public String form(int term) {
    return forms[term];
  }

  /** How often a term stands in the text. */
  public int occurrences(int term) {
    return occurrences[term];
  }

  /** In how many sentences a term stands. */
  public int sentences(int term) {
    return sentences[term];
  }
}
