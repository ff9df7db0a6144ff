package io.standfirst.cli;

/**
 * The engine failed at a file: an error in the program, or too little memory for it, not an error
 * in the file. It costs that file, and no other of the run. The message says where, and holds
 * nothing of the file's text.
 */
final class EngineFaultException extends Exception {
  private static final long serialVersionUID = 1;

  EngineFaultException(Throwable fault) {
    super(message(fault), fault);
  }

  private static String message(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = "";
    for (StackTraceElement frame : trace) {
      if (frame.getClassName().startsWith("io.standfirst.")) {
        place = " at " + frame;
        break;
      }
    }
    return "an error in the program: " + fault.getClass().getSimpleName() + place;
  }
}
