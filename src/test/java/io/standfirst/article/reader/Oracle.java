package io.standfirst.article.reader;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with how a file is read, whatever the file: the laws of every reading. */
final class Oracle {
  private final ArticleReader reader = new ArticleReader(Limits.DEFAULT);

  /** What is wrong; null when nothing is. */
  @Nullable String objection(byte[] file, String name) {
    Upload upload = new Upload(file, Hints.ofName(name));
    try {
      Reading reading = read(upload);
      if (reader.isHarmed()) {
        return "its reader goes on after its time";
      }
      return switch (reading) {
        case Article article -> objection(article, read(upload));
        case Unreadable _ -> isTooSlow(reading) ? "took too long" : null;
      };
    } catch (RuntimeException | Error e) {
      return "threw " + e;
    }
  }

  /** On a busy machine any file may take too long; one that is slow of itself does so twice. */
  private Reading read(Upload upload) {
    Reading reading = reader.read(upload);
    return isTooSlow(reading) ? reader.read(upload) : reading;
  }

  private static boolean isTooSlow(Reading reading) {
    return reading instanceof Unreadable.LimitExceeded(String limit)
        && limit.endsWith("s of reading");
  }

  private static @Nullable String objection(Article article, Reading again) {
    if (article.text().isBlank()) {
      return "is an article without text";
    }
    if (garbage(article.text()) * 4 > article.text().length() + 40) {
      return "is garbage as text";
    }
    return article.equals(again) ? null : "is read in another way the second time";
  }

  private static long garbage(String text) {
    return text.chars()
        .filter(c -> (Character.isISOControl(c) && c != '\n' && c != '\t') || c == 0xFFFD)
        .count();
  }
}
