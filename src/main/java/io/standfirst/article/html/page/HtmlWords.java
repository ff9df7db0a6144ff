package io.standfirst.article.html.page;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * The words in classes and ids: "ArticleShareBar" has "share", "post-related-list" has "related".
 * Names that build tools make up, as "d983ad0" or "hJpRRP", have none: what holds a digit is no
 * word, and one or two letters are a word only where hyphens or spaces set them apart. Nor has what
 * a name says of the surroundings: "has-sidebar", "no-sidebar".
 */
public final class HtmlWords {
  private static final int LONGEST = 300;
  private static final Set<String> OF_SURROUNDINGS =
      Set.of("has", "have", "no", "not", "with", "without");

  private final Consumer<String> words;
  private String previous = "";

  private HtmlWords(Consumer<String> words) {
    this.words = words;
  }

  /** The words in an element's class and id. */
  public static Set<String> of(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return Set.of();
    }
    String names = element.className() + " " + element.id();
    Set<String> words = new LinkedHashSet<>();
    each(names.substring(0, Math.min(names.length(), LONGEST)), words::add);
    return words;
  }

  /** Gives each word of a class attribute or an id, in lower case. */
  public static void each(String names, Consumer<String> words) {
    new HtmlWords(words).names(names);
  }

  private void names(String names) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || !Character.isLetterOrDigit(names.charAt(i))) {
        token(names, start, i);
        start = i + 1;
        if (i < names.length() && Character.isWhitespace(names.charAt(i))) {
          previous = "";
        }
      }
    }
  }

  private void token(String names, int from, int to) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean ends =
          i == to
              || (Character.isUpperCase(names.charAt(i))
                  && Character.isLowerCase(names.charAt(i - 1)));
      if (ends) {
        if (i > start) {
          boolean whole = start == from && i == to;
          word(names.substring(start, i), whole);
        }
        start = i;
      }
    }
  }

  private void word(String name, boolean whole) {
    if (isAllLetters(name)) {
      String word = name.toLowerCase(Locale.ROOT);
      if ((whole || word.length() > 2) && !OF_SURROUNDINGS.contains(previous)) {
        words.accept(word);
      }
      previous = word;
    }
  }

  private static boolean isAllLetters(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetter(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
