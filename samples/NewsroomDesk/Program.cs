using NewsroomDesk;

// http://localhost:5000, or what --urls says. Only this machine is answered; README.md says how to change that, and what to think of first.
DeskApp.Create(args).Run();
