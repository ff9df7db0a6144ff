package io.standfirst.article.html.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * How well a text that was read agrees with what people marked on its page: the whole text, or some
 * passages that belong to it and some that do not.
 *
 * @param common words of both texts, or passages that are there and belong
 * @param told words of the text that was read, or marked passages that are there
 * @param marked words of the marked text, or passages that belong
 */
record Agreement(int common, int told, int marked) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * @param page has "text", or "with" and "without"
   */
  static Agreement of(JsonNode page, String told) {
    return page.path("text").isString()
        ? ofWords(page.get("text").asString(), told)
        : ofPassages(texts(page.path("with")), texts(page.path("without")), told);
  }

  private static Agreement ofWords(String marked, String told) {
    Map<String, Integer> left = new HashMap<>();
    List<String> words = words(marked);
    words.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    List<String> found = words(told);
    for (String word : found) {
      common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return new Agreement(common, found.size(), words.size());
  }

  private static Agreement ofPassages(List<String> with, List<String> without, String told) {
    String text = flat(told);
    int there = (int) with.stream().filter(text::contains).count();
    int leaked = (int) without.stream().filter(text::contains).count();
    return new Agreement(there, there + leaked, with.size());
  }

  Agreement plus(Agreement other) {
    return new Agreement(common + other.common, told + other.told, marked + other.marked);
  }

  double f1() {
    return told + marked == 0 ? 0 : 2.0 * common / (told + marked);
  }

  private static List<String> texts(JsonNode passages) {
    List<String> texts = new ArrayList<>();
    passages.forEach(passage -> texts.add(flat(passage.asString())));
    return texts;
  }

  private static String flat(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(it -> it.group()).toList();
  }
}
