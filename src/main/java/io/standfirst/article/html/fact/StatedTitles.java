package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.format.Whitespace;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Titles that a page states to machines as evidence: each as it is, and without its first and last
 * parts, which may be the names of a section or of the site.
 */
record StatedTitles(Set<String> siteNames, TitleEvidence titles) {
  static final int LONGEST = 300;
  private static final int MOST_PARTS_OFF = 3;
  private static final int LONGEST_TAIL = 4;
  private static final int WORTH_FINDING = 4;
  private static final int WORTH_CONTAINING = 5;

  void add(@Nullable String stated, String source) {
    String text = stated == null ? "" : Whitespace.collapse(stated);
    if (text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    List<TitleParts.Part> parts = TitleParts.of(text);
    if (parts.size() < 2 || !siteNames.contains(Echo.letters(parts.getLast().text()))) {
      titles.add(text, source + ".whole");
    }
    for (int off = 1; off <= Math.min(MOST_PARTS_OFF, parts.size() - 1); off++) {
      String tail = parts.get(parts.size() - off).text();
      String rest = text.substring(0, parts.get(parts.size() - off - 1).end());
      titles.add(rest, source + (isSite(tail) ? ".siteless" : off == 1 ? ".head" : ".heads"));
      if (Sentences.words(tail) <= LONGEST_TAIL && Sentences.words(rest) > Sentences.words(tail)) {
        titles.add(rest, "short.tail");
      }
    }
    if (parts.size() > 1) {
      String tail = text.substring(parts.get(1).start());
      titles.add(tail, source + (isSite(parts.getFirst().text()) ? ".siteless" : ".tail"));
      titles.add(parts.getLast().text(), source + ".last");
    }
  }

  private boolean isSite(String text) {
    String letters = Echo.letters(text);
    return siteNames.stream()
        .anyMatch(
            it ->
                it.equals(letters)
                    || (letters.length() >= WORTH_FINDING && it.contains(letters))
                    || (it.length() >= WORTH_CONTAINING && letters.contains(it)));
  }
}
