package io.standfirst.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A data folder that cannot be used. The message says which, and why. */
public final class DataFolderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DataFolderException(Path folder, String why, @Nullable Throwable cause) {
    super("the data folder " + folder + " " + why, cause);
  }
}
