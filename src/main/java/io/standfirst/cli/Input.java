package io.standfirst.cli;

import io.standfirst.article.Upload.Hints;
import io.standfirst.document.ArticleDocument;
import io.standfirst.summary.SummaryRequest;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something to read.
 *
 * @param name as the user gave it; in a folder, the folder's and the file's
 * @param path null for standard input
 */
record Input(String name, @Nullable Path path) {
  private static final String STANDARD_INPUT = "-";

  /** What came of it. */
  sealed interface Outcome {}

  /** It was read, to a READY or FAILED document. */
  record Read(Input input, ArticleDocument document) implements Outcome {}

  /** Nothing came of it. */
  record Missing(Input input, String why) implements Outcome {}

  /**
   * The inputs of a command line: folders give their files, sorted, hidden ones left out. A folder
   * that has none stands for itself, and so does one that may not be looked into.
   */
  static List<Input> find(List<String> arguments) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      Path path = argument.equals(STANDARD_INPUT) ? null : pathOf(argument);
      if (path == null || !Files.isDirectory(path)) {
        inputs.add(new Input(argument, path));
      } else {
        List<Path> files = within(path);
        files.forEach(file -> inputs.add(new Input(file.toString(), file)));
        if (files.isEmpty()) {
          inputs.add(new Input(argument, path));
        }
      }
    }
    return inputs;
  }

  /** Reads it; a file that is not there, may not be read, or defeats the engine is an outcome. */
  Outcome read(Uploads uploads, Function<@Nullable Path, Hints> hints, SummaryRequest request) {
    if (path != null && Files.isDirectory(path)) {
      return new Missing(this, Files.isReadable(path) ? "holds no file to read" : "cannot be read");
    }
    try {
      ArticleDocument document =
          path == null
              ? uploads.read(name, System.in, hints.apply(null), request)
              : uploads.read(name, path, hints.apply(path), request);
      return new Read(this, document);
    } catch (NoSuchFileException e) {
      return new Missing(this, "no such file");
    } catch (IOException e) {
      return new Missing(this, "cannot be read");
    } catch (EngineFaultException e) {
      return new Missing(this, String.valueOf(e.getMessage()));
    }
  }

  private static Path pathOf(String argument) throws IOException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new IOException(argument + ": no file can have this name", e);
    }
  }

  private static List<Path> within(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return inner.equals(folder) || !isHidden(inner)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && !isHidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path closed, IOException why) {
            files.add(closed); // whoever reads it is told
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
