# Put this line into ~/.config/fish/config.fish: reliabilitykit completion fish | source
complete -c reliabilitykit -a '(reliabilitykit "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
