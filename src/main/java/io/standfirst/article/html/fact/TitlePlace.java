package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.html.page.PageLines;
import io.standfirst.article.html.page.PageLines.Line;
import io.standfirst.article.html.page.PageLines.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page and where its lines tell it: what else stands on the page is placed from
 * there.
 *
 * @param letters of the title; none where the page has no title
 * @param at characters of the article's part of the page before it
 */
record TitlePlace(String letters, int at) {
  private static final int PARAGRAPH = 120;
  private static final int BEFORE_PARAGRAPH = 250;

  /** Best in a main heading; where no line tells the title, shortly before the first paragraph. */
  static TitlePlace of(@Nullable String title, PageLines page) {
    String letters = title == null ? "" : Echo.letters(title);
    int plain = -1;
    int paragraph = -1;
    for (Line line : page.lines()) {
      if (line.aside()) {
        continue;
      }
      if (paragraph < 0 && line.length() >= PARAGRAPH) {
        paragraph = Math.max(0, line.at() - BEFORE_PARAGRAPH);
      }
      if ((plain < 0 || line.heading()) && tells(line, letters)) {
        if (line.heading()) {
          return new TitlePlace(letters, line.at());
        }
        plain = line.at();
      }
    }
    return new TitlePlace(letters, Math.max(0, plain < 0 ? paragraph : plain));
  }

  private static boolean tells(Line line, String letters) {
    return !letters.isEmpty()
        && line.length() >= letters.length()
        && line.length() < letters.length() * 3 + 40
        && Echo.letters(line.text()).contains(letters);
  }

  boolean isTitle(Line line) {
    return !line.aside() && line.at() == at && tells(line, letters);
  }

  Place placeOf(Line line) {
    return line.aside() ? Place.ASIDE : Place.at(line.at() - at);
  }

  Place placeOf(Mark mark) {
    return mark.aside() ? Place.ASIDE : Place.at(mark.at() - at);
  }

  /** Whether a line stands in the article's part of the page, not before the title. */
  boolean isBefore(Line line) {
    return !line.aside() && line.at() >= at;
  }
}
