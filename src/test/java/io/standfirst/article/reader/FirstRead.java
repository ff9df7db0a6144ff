package io.standfirst.article.reader;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files and does nothing else: {@code FirstRead FILE...}. {@code docs/measure.sh} times it,
 * to tell what a first article costs in a fresh JVM; without a file it is the JVM alone. Ends with
 * 1 when a file is no article.
 */
final class FirstRead {
  private FirstRead() {}

  public static void main(String[] arguments) throws IOException {
    for (String name : arguments) {
      Path file = Path.of(name);
      Hints hints = Hints.ofName(file.getFileName().toString());
      Upload upload = new Upload(Files.readAllBytes(file), hints);
      if (!(new ArticleReader(Limits.DEFAULT).read(upload) instanceof Article)) {
        System.exit(1);
      }
    }
  }
}
