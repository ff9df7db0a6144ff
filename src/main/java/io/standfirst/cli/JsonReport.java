package io.standfirst.cli;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.DocumentJson;
import java.io.PrintWriter;
import tools.jackson.databind.ObjectWriter;

/** Documents as JSON: the one document, or an array of them. */
final class JsonReport implements Report {
  private final ObjectWriter writer = DocumentJson.MAPPER.writerWithDefaultPrettyPrinter();
  private final PrintWriter out;
  private final boolean single;
  private boolean begun;

  JsonReport(PrintWriter out, boolean single) {
    this.out = out;
    this.single = single;
  }

  @Override
  public void add(ArticleDocument document) {
    if (!single) {
      out.println(begun ? "," : "[");
    }
    begun = true;
    out.print(writer.writeValueAsString(document));
    if (single) {
      out.println();
    }
  }

  @Override
  public void end() {
    if (!single) {
      out.println(begun ? "\n]" : "[]");
    }
  }
}
