package io.standfirst.article.html.body;

import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.format.Block;
import io.standfirst.article.html.jsonld.PageState;
import io.standfirst.article.html.page.PageElements;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of an article whose page shows nothing until its scripts run: the paragraphs that stand
 * together in its state, in that place which speaks most of what the title names. A state often has
 * the texts of other articles too, and more of them: where no place speaks of the title, none is
 * taken.
 */
final class StateBody {
  private static final int SHORTEST_PARAGRAPH = 60;
  private static final int SHORTEST_WORD = 4;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private StateBody() {}

  /**
   * The paragraphs of the article; empty where there are none.
   *
   * @param title of the article; empty where it is not known
   */
  static List<Block> of(PageElements page, String title) {
    Set<String> named = words(title).collect(Collectors.toUnmodifiableSet());
    Set<String> best = Set.of();
    long most = 0;
    for (List<String> strings : PageState.strings(page).values()) {
      Set<String> paragraphs = new LinkedHashSet<>();
      strings.stream().filter(StateBody::isParagraph).forEach(paragraphs::add);
      long mentions = paragraphs.stream().flatMap(StateBody::words).filter(named::contains).count();
      if (mentions > most) {
        best = paragraphs;
        most = mentions;
      }
    }
    return best.stream().flatMap(it -> HtmlBlocks.ofText(it).stream()).toList();
  }

  private static boolean isParagraph(String text) {
    return text.length() >= SHORTEST_PARAGRAPH
        && (text.contains("</p>") || (Sentences.isEnded(text) && text.indexOf('{') < 0));
  }

  private static Stream<String> words(String text) {
    return NO_LETTERS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(it -> it.length() >= SHORTEST_WORD);
  }
}
