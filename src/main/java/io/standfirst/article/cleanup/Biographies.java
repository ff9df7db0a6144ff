package io.standfirst.article.cleanup;

import io.standfirst.article.format.Block;
import io.standfirst.article.format.Facts;
import io.standfirst.text.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What pages tell of their authors before or behind the text: "Jane Doe is a reporter in Port
 * Elsmere. She …". Only of authors who are known, since an article may end on anybody else, and of
 * persons, since what a site publishes may be about itself.
 */
final class Biographies {
  private static final int BEHIND = 5;
  private static final int LONGEST = 900;
  private static final Set<String> VERBS =
      Set.copyOf(Tables.lines(Biographies.class, "biography-verbs.txt"));

  private Biographies() {}

  /** Takes out what is told of the authors in the first blocks, and behind the text. */
  static void remove(List<Block> body, Facts facts, int startBlocks) {
    List<String> persons =
        facts.byline().stream()
            .filter(it -> it.indexOf(' ') > 0)
            .filter(it -> facts.site() == null || !Echo.same(it, facts.site()))
            .toList();
    for (int i = Math.min(startBlocks, body.size() - 1) - 1; i >= 0; i--) {
      if (isBiography(body.get(i), persons)) {
        body.remove(i);
      }
    }
    for (int i = Math.max(body.size() / 2, body.size() - BEHIND); i < body.size(); i++) {
      if (i > 0 && isBiography(body.get(i), persons)) {
        body.subList(i, body.size()).clear();
      }
    }
  }

  private static boolean isBiography(Block block, List<String> persons) {
    String text = block.text();
    return !block.isHeading()
        && text.length() <= LONGEST
        && persons.stream().anyMatch(name -> tellsOf(name, text));
  }

  /** Whether a text begins with a full name and a word for what somebody is or does. */
  private static boolean tellsOf(String name, String text) {
    if (!text.startsWith(name + " ")) {
      return false;
    }
    int start = name.length() + 1;
    int end = text.indexOf(' ', start);
    return end > 0 && VERBS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
