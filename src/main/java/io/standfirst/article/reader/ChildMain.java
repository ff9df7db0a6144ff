package io.standfirst.article.reader;

import io.standfirst.article.format.Draft;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The process that reads one heavy file: takes it from its input, answers with its draft, and ends.
 * It also ends when its parent does, which closes that input; and the JVM ends it when its heap
 * runs out.
 */
final class ChildMain {
  private ChildMain() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err); // nothing but the answer goes to the parent
    Source source = DraftWire.source(new DataInputStream(System.in));
    endWithParent();
    DataOutputStream answer = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    try {
      Draft draft = new BoundedRun().call(it -> FormatReading.draft(source), source.deadline());
      DraftWire.send(draft, answer);
    } catch (LimitExceededException e) {
      DraftWire.send(e.reason(), answer);
    } catch (UnreadableException e) {
      DraftWire.send(e.reason(), answer);
    }
    answer.flush();
    Runtime.getRuntime().halt(0); // whatever thread a parser has left behind
  }

  private static void endWithParent() {
    Thread.ofPlatform()
        .daemon()
        .name("parent")
        .start(
            () -> {
              awaitEnd();
              Runtime.getRuntime().halt(1);
            });
  }

  @SuppressWarnings("EmptyCatch")
  private static void awaitEnd() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream()); // nothing more comes
    } catch (IOException e) {
      // As good as the end.
    }
  }
}
